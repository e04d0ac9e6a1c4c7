import type { PhaseRow, PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { calendarOf } from '@jalon/domain/organisation/working-days';
import { phaseKey, phaseState } from '@jalon/domain/projects/plan/project-plan';
import { slippageOf } from '@jalon/domain/projects/plan/slippage';
import { useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../platform/format';
import { laterDialog } from '../../platform/routing/later';
import { IconButton } from '../../ui/actions/icon-button';
import { Pill } from '../../ui/content/pill';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words';

const PhaseDatesDialog = laterDialog(async () => (await import('./phase-dates-dialog')).PhaseDatesDialog);

const TONES = { done: 'success', under_way: 'info', to_come: 'neutral' } as const;

/** The plan in words and figures; on a phone each phase is a card. */
export function PhaseTable({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  const [moved, setMoved] = useState<PhaseRow | null>(null);
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`Phase`}</th>
            <th scope="col">{t`Prévu`}</th>
            <th scope="col">{t`Réel`}</th>
            <th scope="col">{t`Écart`}</th>
            <th scope="col">{t`Tâches faites`}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {plan.phases.map((phase) => (
            <Row key={phaseKey(phase)} phase={phase} plan={plan} onEdit={() => setMoved(phase)} />
          ))}
        </tbody>
      </table>
      {moved && <PhaseDatesDialog plan={plan} phase={moved} onClose={() => setMoved(null)} />}
    </div>
  );
}

interface RowProps {
  readonly phase: PhaseRow;
  readonly plan: PlanView;
  readonly onEdit: () => void;
}

function Row({ phase, plan, onEdit }: RowProps) {
  const { t } = useLingui();
  const { phaseName, state, slip } = usePlanWords();
  const { plannedFrom, plannedTo, beganOn, endedOn, items } = phase;
  const { start, end } = slippageOf(phase, plan.today, calendarOf(plan.holidays));
  const name = phaseName(phase);
  const onTime = plannedTo && beganOn && t`à l’heure`;
  const gap = slip(end ?? start) ?? onTime;
  const isOpen = phaseState(phase) !== 'done';
  return (
    <tr>
      <th scope="row">
        <span className={styles.phaseCell}>
          {name} <Pill tone={TONES[phaseState(phase)]}>{state(phase)}</Pill>
        </span>
      </th>
      <td data-label={t`Prévu`}>
        <Days from={plannedFrom} to={plannedTo} otherwise={t`à planifier`} />
      </td>
      <Cell label={t`Réel`} isEmpty={!beganOn}>
        <Days from={beganOn} to={endedOn} otherwise="–" />
      </Cell>
      <Cell label={t`Écart`} isEmpty={!gap}>
        {gap}
      </Cell>
      <Cell label={t`Tâches faites`} isEmpty={items.taken === 0}>
        {t`${items.done} sur ${items.taken}`}
      </Cell>
      <td>
        {isOpen && plan.may.includes('plan') && (
          <IconButton
            size="small"
            label={t`Planifier ${name}`}
            icon={<Pencil size={14} aria-hidden />}
            onClick={onEdit}
          />
        )}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly label: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

/** On a phone, what is empty is left out: a phase to come is one line. */
const Cell = ({ label, isEmpty, children }: CellProps) => (
  <td data-label={label} className={isEmpty ? styles.nothing : undefined}>
    {isEmpty ? <span className="muted">–</span> : children}
  </td>
);

interface DaysProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly otherwise: string;
}

function Days({ from, to, otherwise }: DaysProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { range } = usePlanWords();
  if (from && to) return <>{range(from, to)}</>;
  if (from) return <>{t`depuis le ${date(from)}`}</>;
  return <span className="muted">{otherwise}</span>;
}
