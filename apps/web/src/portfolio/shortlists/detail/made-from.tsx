import type { ShortlistDetail } from '@jalon/contracts/portfolio/shortlists.operations';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '../../../platform/format';
import { CopyButton } from '../../../ui/actions/copy-button';
import { Panel } from '../../../ui/layout/panel';
import { useModelNames } from '../../ranking/use-names';
import { statusLabels } from '../../words/status-words';
import styles from './detail.module.css';

/** The weights, the model, the set, and the digest that shows that nothing was touched since. */
export function MadeFrom({ shortlist }: { readonly shortlist: ShortlistDetail }) {
  const { t } = useLingui();
  const { snapshot, digest } = shortlist;
  const { model, raters } = snapshot;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t`Pondérations`, <Weights key="weights" shortlist={shortlist} />],
    [t`Grille`, t`« ${model.name} », version ${model.number}`],
    [t`Ensemble classé`, <Set key="set" shortlist={shortlist} />],
    [t`Personnes qui ont noté`, raters],
    [t`Intégrité`, <Integrity key="integrity" shortlist={shortlist} />],
    [
      t`Empreinte SHA-256`,
      <span key="digest" className={styles.digest}>
        <code>{digest}</code>
        <CopyButton text={digest} label={t`Copier l’empreinte`} />
      </span>,
    ],
  ];
  return (
    <Panel title={t`De quoi elle est faite`}>
      <dl className={styles.made}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="muted small">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

interface Props {
  readonly shortlist: ShortlistDetail;
}

/** « Valeur 40 % · Faisabilité 30 % », whether they were decided, and how they combine. */
export function Weights({ shortlist: { snapshot } }: Props) {
  const { t } = useLingui();
  const { percent } = useFormat();
  const names = useModelNames(snapshot.model.content);
  const shares = snapshot.model.content.axes.map(
    ({ key }) => `${names.axis(key)} ${percent(snapshot.shares[key] ?? 0, 1)}`,
  );
  const how =
    snapshot.aggregation === 'geometric'
      ? t`multipliés : un axe faible n’est pas compensé`
      : t`additionnés : un point fort compense un point faible`;
  return (
    <>
      {shares.join(' · ')}
      <span className="muted small">
        {' '}
        ({snapshot.areDecided ? t`décidées` : t`essayées pour cette liste`}, {how})
      </span>
    </>
  );
}

function Set({ shortlist: { snapshot } }: Props) {
  const { t } = useLingui();
  const { status = [] } = snapshot.filter;
  const count = snapshot.entries.length + snapshot.others.length;
  const statuses = status.map((one) => t(statusLabels[one]).toLowerCase()).join(', ');
  return (
    <>
      <Trans>{count} cas d’usage notés</Trans>
      {statuses && ` (${statuses})`}
    </>
  );
}

function Integrity({ shortlist: { isIntact, madeAt } }: Props) {
  const { date } = useFormat();
  const when = date(madeAt);
  return isIntact ? <Trans>Inchangée depuis le {when}</Trans> : <Trans>Modifiée depuis le {when}</Trans>;
}
