import { thenAndNow } from '@jalon/contracts/gates/decisions.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Reading } from '../../platform/reading';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { DifferenceList } from '../changes/difference-list';
import { Colon } from '../colon';
import { useWords } from '../use-words';
import { gateStateLabels, gateStateTones, stateLabels } from '../words';
import styles from './decided.module.css';
import { DocumentNotice } from './document-notice';

interface Props {
  readonly id: string;
}

/** What was frozen against what stands today. */
export function ThenAndNow({ id }: Props) {
  const { t } = useLingui();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Panel
      title={t`Alors et maintenant`}
      line={t`Ce qui a changé depuis la décision. La décision, elle, ne change pas.`}
      actions={!isAsked && <Button onClick={() => setIsAsked(true)}>{t`Comparer`}</Button>}
    >
      {isAsked ? (
        <Compared id={id} />
      ) : (
        <p className="muted small">{t`Valeurs, preuves et critères, côte à côte.`}</p>
      )}
    </Panel>
  );
}

function Compared({ id }: Props) {
  const query = useRead(thenAndNow, { id });
  return (
    <Reading query={query} lines={4}>
      {(compared) => <Difference compared={compared} />}
    </Reading>
  );
}

function Difference({ compared }: { readonly compared: Output<typeof thenAndNow> }) {
  const { t } = useLingui();
  const words = useWords();
  if (compared.then === null) return <DocumentNotice flaw={compared.flaw} />;
  const moved = compared.criteria.filter(({ then, now }) => then !== now);
  return (
    <div className={styles.changes}>
      <p>
        {t`Alors`} <Pill tone={gateStateTones[compared.then]}>{t(gateStateLabels[compared.then])}</Pill> →{' '}
        {t`maintenant`} <Pill tone={gateStateTones[compared.now]}>{t(gateStateLabels[compared.now])}</Pill>
      </p>
      {moved.length === 0 && compared.differences.length === 0 && <p>{t`Rien n’a changé.`}</p>}
      <ul>
        {moved.map(({ id, name, then, now }) => (
          <li key={id}>
            <strong>{words(name)}</strong>
            <Colon />
            {then ? t(stateLabels[then]) : t`n’était pas demandé`} →{' '}
            {now ? t(stateLabels[now]) : t`n’est plus demandé`}
          </li>
        ))}
      </ul>
      <DifferenceList differences={compared.differences} />
    </div>
  );
}
