import type { GateCondition, GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFormat } from '../../platform/format';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { Quoted } from '../quoted';
import { useWords } from '../use-words';
import { conditionLabels, conditionTones } from '../words';
import { SettleDialog } from './settle-dialog';
import styles from './decided.module.css';

interface Props {
  readonly gate: Pick<GateView, 'conditions'>;
}

/** What was promised to pass, and where each promise stands. */
export function ConditionsPanel({ gate: { conditions } }: Props) {
  const { t } = useLingui();
  if (conditions.length === 0) return null;
  return (
    <Panel title={t`Conditions`} line={t`Ce qui a été promis pour passer.`}>
      <ul className={styles.conditions}>
        {conditions.map((condition) => (
          <ConditionLine key={condition.id} condition={condition} />
        ))}
      </ul>
    </Panel>
  );
}

function ConditionLine({ condition }: { readonly condition: GateCondition }) {
  const { t } = useLingui();
  const words = useWords();
  const { date } = useFormat();
  const [opened, setOpened] = useState<'meet' | 'lift' | null>(null);
  const { state, owner, dueOn, criterion, met, may, gateId } = condition;
  return (
    <li>
      <Pill tone={conditionTones[state]}>{t(conditionLabels[state])}</Pill> <strong>{condition.words}</strong>
      <div className="muted small">
        {owner.name} · {t`pour le ${date(dueOn)}`} · {words(criterion)} · {gateId}
      </div>
      {met && (
        <p className="small">
          <Quoted text={met.how} />{' '}
          <span className="muted">
            {met.by?.name}, {date(met.at)}
          </span>
        </p>
      )}
      <div className={styles.acts} data-no-print>
        {may.includes('meet') && (
          <Button size="small" onClick={() => setOpened('meet')}>{t`Dire qu’elle est remplie…`}</Button>
        )}
        {may.includes('lift') && (
          <Button size="small" variant="quiet" onClick={() => setOpened('lift')}>{t`Lever…`}</Button>
        )}
      </div>
      {opened && <SettleDialog condition={condition} act={opened} onClose={() => setOpened(null)} />}
    </li>
  );
}
