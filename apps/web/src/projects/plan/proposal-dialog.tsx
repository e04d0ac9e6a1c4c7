import { setPlan } from '@jalon/contracts/projects/plan/plan.operations';
import type { PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { calendarOf } from '@jalon/domain/organisation/working-days';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { plannedDays, proposePlan } from '@jalon/domain/projects/plan/propose-plan';
import { useLingui } from '@lingui/react/macro';
import { type FormEvent, useMemo, useState } from 'react';
import { useFormat } from '../../platform/format';
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

/** Dates for all that is not done, in a chain on working days: the start and each length may be moved before. */
export function ProposalDialog({ plan, onClose }: Props) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { phaseName } = usePlanWords();
  const write = useWrite(setPlan);
  const calendar = useMemo(() => calendarOf(plan.holidays), [plan.holidays]);
  const [start, setStart] = useState(plan.proposal[0]?.from ?? plan.today);
  const [days, setDays] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(plan.proposal.map((one) => [one.phaseId, plannedDays(one, calendar)])),
  );
  const phases = plan.phases.filter(({ endedOn }) => endedOn === null);
  const proposed = proposePlan({
    phases,
    start: start || plan.today,
    days: (phaseId) => days[phaseId] ?? 1,
    calendar,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const dated = proposed.map((one, nth) => ({ ...one, version: phases[nth]?.version ?? null }));
    write.mutate({ id: plan.projectId, phases: dated }, { onSuccess: onClose });
  };
  return (
    <Dialog opened onClose={onClose} title={t`Proposer des dates`} width={640}>
      <form onSubmit={submit} className={styles.stack}>
        <p className="muted small">
          {t`Durées habituelles d’un projet de cette taille, en jours ouvrés. C’est une proposition : changez-la.`}
        </p>
        <Refusal error={write.error} />
        <DayInput label={t`À partir du`} value={start} onChange={setStart} />
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t`Phase`}</th>
              <th scope="col">{t`Jours`}</th>
              <th scope="col">{t`Dates`}</th>
            </tr>
          </thead>
          <tbody>
            {proposed.map((one, nth) => {
              const phase = phases[nth];
              if (!phase) return null;
              const name = phaseName(phase);
              return (
                <tr key={phaseKey(one)}>
                  <th scope="row">{name}</th>
                  <td data-label={t`Jours`}>
                    <input
                      type="number"
                      min={1}
                      max={400}
                      className={`${styles.input} ${styles.narrow}`}
                      aria-label={t`Jours ouvrés de ${name}`}
                      value={days[one.phaseId] ?? 1}
                      onChange={(event) =>
                        setDays({
                          ...days,
                          [one.phaseId]: Math.min(Math.max(event.currentTarget.valueAsNumber || 1, 1), 400),
                        })
                      }
                    />
                  </td>
                  <td data-label={t`Dates`}>{t`${date(one.from)} au ${date(one.to)}`}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={write.isPending}>
            {t`Retenir ces dates`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
