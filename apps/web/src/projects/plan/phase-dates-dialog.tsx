import { setPlan } from '@jalon/contracts/projects/plan/plan.operations';
import type { PhaseRow, PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { calendarOf, workingDaysBetween } from '@jalon/domain/organisation/working-days';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { shiftPlan } from '@jalon/domain/projects/plan/shift-plan';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { useFormat } from '../../platform/format';
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

/** Plans one phase; what follows moves with it when asked, and is shown before. */
export function PhaseDatesDialog({ plan, phase, onClose }: Props) {
  const { t } = useLingui();
  const { phaseName } = usePlanWords();
  const proposed = plan.proposal.find((one) => phaseKey(one) === phaseKey(phase));
  const [from, setFrom] = useState(phase.plannedFrom ?? proposed?.from ?? '');
  const [to, setTo] = useState(phase.plannedTo ?? proposed?.to ?? '');
  const [follows, setFollows] = useState(true);
  const write = useWrite(setPlan);
  const isWrong = from === '' || to === '' || to < from;
  const moved = { phaseId: phase.phaseId, cycle: phase.cycle, from, to };
  const shifts = isWrong ? [] : shiftPlan(plan.phases, moved, calendarOf(plan.holidays));
  const versionOf = (key: string) => plan.phases.find((one) => phaseKey(one) === key)?.version ?? null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong || write.isPending) return;
    const others = follows ? shifts.map(({ phaseId, cycle, after }) => ({ phaseId, cycle, ...after })) : [];
    const phases = [moved, ...others].map((one) => ({ ...one, version: versionOf(phaseKey(one)) }));
    write.mutate({ id: plan.projectId, phases }, { onSuccess: onClose });
  };
  return (
    <Dialog opened onClose={onClose} title={t`Planifier ${phaseName(phase)}`}>
      <form onSubmit={submit} className={styles.stack}>
        <Refusal error={write.error} />
        <div className={styles.fields}>
          <DayInput label={t`Premier jour`} value={from} onChange={setFrom} />
          <DayInput label={t`Dernier jour`} value={to} onChange={setTo} min={from} />
        </div>
        {isWrong ? (
          <p className="muted small">{t`Donnez les deux jours, le dernier après le premier.`}</p>
        ) : (
          <Length from={from} to={to} plan={plan} />
        )}
        {shifts.length > 0 && (
          <Following plan={plan} shifts={shifts} follows={follows} onFollows={setFollows} />
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
  const days = workingDaysBetween(from, to, calendarOf(plan.holidays)) + 1;
  return (
    <p className="muted small">{t`${plural(days, { one: '# jour ouvré', other: '# jours ouvrés' })}`}</p>
  );
}

interface FollowingProps {
  readonly plan: PlanView;
  readonly shifts: ReturnType<typeof shiftPlan>;
  readonly follows: boolean;
  readonly onFollows: (follows: boolean) => void;
}

function Following({ plan, shifts, follows, onFollows }: FollowingProps) {
  const { t } = useLingui();
  const id = useId();
  const { date } = useFormat();
  const { phaseName } = usePlanWords();
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
              {nameOf(phaseKey(shift))} :{' '}
              <del>
                {date(shift.before.from)} – {date(shift.before.to)}
              </del>{' '}
              <ins>
                {date(shift.after.from)} – {date(shift.after.to)}
              </ins>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
