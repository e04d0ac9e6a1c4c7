import type { GateView } from '@jalon/contracts/gates/gate-view';
import { useLingui } from '@lingui/react/macro';
import { Panel } from '../../ui/layout/panel';
import { ConditionLine } from './condition-line';
import styles from './decided.module.css';

interface Props {
  readonly gate: Pick<GateView, 'conditions' | 'useCase'>;
}

/** What was promised to pass, and where each promise stands. */
export function ConditionsPanel({ gate: { conditions, useCase } }: Props) {
  const { t } = useLingui();
  if (conditions.length === 0) return null;
  return (
    <Panel title={t`Conditions`} line={t`Ce qui a été promis pour passer.`}>
      <ul className={styles.conditions}>
        {conditions.map((condition) => (
          <ConditionLine key={condition.id} condition={condition} useCaseId={useCase.id} />
        ))}
      </ul>
    </Panel>
  );
}
