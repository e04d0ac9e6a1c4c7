import { setPlan } from '@jalon/contracts/projects/plan/plan.operations';
import type { PhaseRow, PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { isCalendarDay } from '@jalon/domain/platform/calendar-day';
import { calendarOf } from '@jalon/domain/organisation/working-days';
import { plannedDays } from '@jalon/domain/projects/plan/propose-plan';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { type Shift, shiftPlan } from '@jalon/domain/projects/plan/shift-plan';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { DayInput } from './day-input';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words';

interface Props {
  readonly plan: PlanView;
  readonly phase: PhaseRow;
  readonly onClose: () => void;
}

/** The days that it is planned for, else those that are proposed. */
function firstDates({ proposal }: PlanView, phase: PhaseRow): { readonly from: string; readonly to: string } {
  if (phase.plannedFrom && phase.plannedTo) return { from: phase.plannedFrom, to: phase.plannedTo };
  return proposal.find((one) => phaseKey(one) === phaseKey(phase)) ?? { from: '', to: '' };
}

/** The days being typed, what they would move, and the way to keep them. */
function useDates({ plan, phase, onClose }: Props) {
  const first = firstDates(plan, phase);
  const [from, setFrom] = useState(first.from);
  const [to, setTo] = useState(first.to);
  const [follows, setFollows] = useState(true);
  const write = useWrite(setPlan);
  const isWrong = !isCalendarDay(from) || !isCalendarDay(to) || to < from;
  const moved = { phaseId: phase.phaseId, cycle: phase.cycle, from, to };
  const shifts = isWrong ? [] : shiftPlan(plan.phases, moved, calendarOf(plan.holidays));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong || write.isPending) return;
    const dated = [moved, ...(follows ? shifts.map(afterOf) : [])];
    const phases = dated.map((one) => ({ ...one, version: versionIn(plan, phaseKey(one)) }));
    write.mutate({ id: plan.projectId, phases }, { onSuccess: onClose });
  };
  return { from, setFrom, to, setTo, follows, setFollows, shifts, isWrong, write, submit };
}

const afterOf = ({ phaseId, cycle, after }: Shift) => ({ phaseId, cycle, ...after });

const versionIn = ({ phases }: PlanView, key: string): number | null =>
  phases.find((one) => phaseKey(one) === key)?.version ?? null;

/** Plans one phase; what follows moves with it when asked, and is shown before. */
export function PhaseDatesDialog(props: Props) {
  const { plan, phase, onClose } = props;
  const { t } = useLingui();
  const { phaseName } = usePlanWords();
  const { from, to, shifts, isWrong, write, submit, ...rest } = useDates(props);
  return (
    <Dialog opened onClose={onClose} title={t`Planifier ${phaseName(phase)}`}>
      <form onSubmit={submit} className={styles.stack}>
        <Refusal error={write.error} />
        <div className={styles.fields}>
          <DayInput label={t`Premier jour`} value={from} onChange={rest.setFrom} />
          <DayInput label={t`Dernier jour`} value={to} onChange={rest.setTo} min={from} />
        </div>
        {isWrong ? (
          <p className="muted small">{t`Donnez les deux jours, le dernier après le premier.`}</p>
        ) : (
          <Length from={from} to={to} plan={plan} />
        )}
        {shifts.length > 0 && (
          <Following plan={plan} shifts={shifts} follows={rest.follows} onFollows={rest.setFollows} />
        )}
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={write.isPending}>
            {t`Enregistrer les dates`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

export const Refusal = ({ error }: { readonly error: Error | null }) =>
  error && <ProblemNotice error={error} />;

function Length({ from, to, plan }: Pick<Props, 'plan'> & { readonly from: string; readonly to: string }) {
  const { t } = useLingui();
  const days = plannedDays({ from, to }, calendarOf(plan.holidays));
  return (
    <p className="muted small">{t`${plural(days, { one: '# jour ouvré', other: '# jours ouvrés' })}`}</p>
  );
}

interface FollowingProps {
  readonly plan: PlanView;
  readonly shifts: readonly Shift[];
  readonly follows: boolean;
  readonly onFollows: (follows: boolean) => void;
}

function Following({ plan, shifts, follows, onFollows }: FollowingProps) {
  const { t } = useLingui();
  const id = useId();
  const { phaseName, range } = usePlanWords();
  const nameOf = (key: string) => {
    const phase = plan.phases.find((one) => phaseKey(one) === key);
    return phase ? phaseName(phase) : key;
  };
  return (
    <div className={styles.following}>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={follows}
          onChange={(event) => onFollows(event.currentTarget.checked)}
        />
        {t`${plural(shifts.length, { one: 'Décaler aussi la phase qui suit', other: 'Décaler aussi les # phases qui suivent' })}`}
      </label>
      {follows && (
        <ul>
          {shifts.map((shift) => (
            <li key={phaseKey(shift)} className="small">
              {nameOf(phaseKey(shift))} : <del>{range(shift.before.from, shift.before.to)}</del>{' '}
              <ins>{range(shift.after.from, shift.after.to)}</ins>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
