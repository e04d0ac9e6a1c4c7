import { setPlan } from '@jalon/contracts/projects/plan/plan.operations';
import type { PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { isCalendarDay } from '@jalon/domain/platform/calendar-day';
import { calendarOf } from '@jalon/domain/organisation/working-days';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { plannedDays, proposePlan } from '@jalon/domain/projects/plan/propose-plan';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useMemo, useState } from 'react';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { DayInput } from './day-input';
import { Refusal } from './phase-dates-dialog';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words';

interface Props {
  readonly plan: PlanView;
  readonly onClose: () => void;
}

/** The start and the lengths being tried, and what they come to. */
function useProposal({ plan, onClose }: Props) {
  const write = useWrite(setPlan);
  const calendar = useMemo(() => calendarOf(plan.holidays), [plan.holidays]);
  const [start, setStart] = useState(plan.proposal[0]?.from ?? plan.today);
  const [days, setDays] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(plan.proposal.map((one) => [one.phaseId, plannedDays(one, calendar)])),
  );
  const phases = plan.phases.filter(({ endedOn }) => endedOn === null);
  const proposed = proposePlan({
    phases,
    start: isCalendarDay(start) ? start : plan.today,
    days: (phaseId) => days[phaseId] ?? 1,
    calendar,
  });
  const rows = phases.flatMap((phase, nth) => {
    const dates = proposed[nth];
    return dates ? [{ phase, dates, days: days[phase.phaseId] ?? 1 }] : [];
  });
  const setLength = (phaseId: string, length: number) =>
    setDays({ ...days, [phaseId]: Math.min(Math.max(length || 1, 1), 400) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dated = rows.map(({ phase, dates }) => ({ ...dates, version: phase.version }));
    write.mutate({ id: plan.projectId, phases: dated }, { onSuccess: onClose });
  };
  return { start, setStart, rows, setLength, write, submit };
}

type Rows = ReturnType<typeof useProposal>['rows'];

/** Dates for all that is not done, in a chain on working days: the start and each length may be moved before. */
export function ProposalDialog(props: Props) {
  const { t } = useLingui();
  const { start, setStart, rows, setLength, write, submit } = useProposal(props);
  return (
    <Dialog opened onClose={props.onClose} title={t`Proposer des dates`} width={640}>
      <form onSubmit={submit} className={styles.stack}>
        <p className="muted small">
          {t`Durées habituelles d’un projet de cette taille, en jours ouvrés. C’est une proposition : changez-la.`}
        </p>
        <Refusal error={write.error} />
        <div className={styles.fields}>
          <DayInput label={t`À partir du`} value={start} onChange={setStart} />
        </div>
        <Lengths rows={rows} onLength={setLength} />
        <DialogActions>
          <Button onClick={props.onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={write.isPending}>
            {t`Retenir ces dates`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface LengthsProps {
  readonly rows: Rows;
  readonly onLength: (phaseId: string, length: number) => void;
}

function Lengths({ rows, onLength }: LengthsProps) {
  const { t } = useLingui();
  const { phaseName, range } = usePlanWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t`Phase`}</th>
          <th scope="col">{t`Jours`}</th>
          <th scope="col">{t`Dates`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ phase, dates, days }) => (
          <tr key={phaseKey(dates)}>
            <th scope="row">{phaseName(phase)}</th>
            <td data-label={t`Jours`}>
              <input
                type="number"
                min={1}
                max={400}
                className={`${styles.input} ${styles.narrow}`}
                aria-label={t`Jours ouvrés de ${phaseName(phase)}`}
                value={days}
                onChange={(event) => onLength(phase.phaseId, event.currentTarget.valueAsNumber)}
              />
            </td>
            <td data-label={t`Dates`}>{range(dates.from, dates.to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
