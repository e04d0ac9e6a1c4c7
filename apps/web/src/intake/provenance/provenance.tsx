import { readProvenance } from '@jalon/contracts/intake/inbox.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { useRead } from '../../platform/use-operation';
import { Panel } from '../../ui/layout/panel';
import styles from './provenance.module.css';

/** Where a use case came from, as far as that was outside; nothing where it was not. */
export function Provenance({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const items = useRead(readProvenance, { id }).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Panel title={t`Venu de l’extérieur`}>
      <ul className={styles.list}>
        {items.map((item) => (
          <Origin key={item.id} item={item} />
        ))}
      </ul>
    </Panel>
  );
}

type Item = Output<typeof readProvenance>['items'][number];

function Origin({ item }: { readonly item: Item }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { linkName, state, title, problem, gainText, decidedBy } = item;
  const came = date(item.createdAt);
  const by = decidedBy.name;
  return (
    <li>
      <p>
        {state === 'qualified'
          ? t`Proposé le ${came} par « ${linkName} », qualifié par ${by}.`
          : t`Une proposition du ${came} par « ${linkName} » y a été réunie par ${by}.`}
      </p>
      <details>
        <summary>{t`Texte d’origine`}</summary>
        <blockquote className={styles.words}>
          <strong>{title}</strong>
          <p>{problem}</p>
          {gainText && <p>{gainText}</p>}
        </blockquote>
      </details>
    </li>
  );
}
