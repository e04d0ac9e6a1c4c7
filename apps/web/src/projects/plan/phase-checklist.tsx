import { completeTask } from '@jalon/contracts/discussion/tasks.operations';
import { getChecklist, takeUp } from '@jalon/contracts/projects/plan/plan.operations';
import type { Checklist, ChecklistItem, PlanView } from '@jalon/contracts/projects/plan/plan-view';
import { calendarOf, workingDaysBetween } from '@jalon/domain/organisation/working-days';
import { phaseKey } from '@jalon/domain/projects/plan/project-plan';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { CircleCheckBig } from 'lucide-react';
import { useState } from 'react';
import { usePeopleFor } from '../../discussion/subject';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { useWords } from '../use-words';
import { DayInput } from './day-input';
import { Refusal } from './phase-dates-dialog';
import styles from './plan.module.css';
import { usePlanWords } from './use-plan-words';

/** What there is to do in a phase, the current one first: taken up as tasks, many at once. */
export function PhaseChecklist({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  const { phaseName } = usePlanWords();
  const [shown, setShown] = useState(phaseKey(plan));
  const phase = plan.phases.find((one) => phaseKey(one) === shown) ?? plan.phases[0];
  const query = useRead(
    getChecklist,
    { id: plan.projectId, phaseId: phase?.phaseId ?? 'P1', cycle: phase?.cycle ?? 1 },
    { keep: true },
  );
  const choose = (
    <select
      className={styles.input}
      aria-label={t`Phase à montrer`}
      value={shown}
      onChange={(event) => setShown(event.currentTarget.value)}
    >
      {plan.phases.map((one) => (
        <option key={phaseKey(one)} value={phaseKey(one)}>
          {phaseName(one)}
        </option>
      ))}
    </select>
  );
  return (
    <Panel title={t`Activités et livrables`} actions={choose}>
      <Reading query={query} lines={6}>
        {(checklist) => <Listed key={phaseKey(checklist)} checklist={checklist} plan={plan} />}
      </Reading>
    </Panel>
  );
}

interface ListedProps {
  readonly checklist: Checklist;
  readonly plan: PlanView;
}

function Listed({ checklist, plan }: ListedProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { items } = checklist;
  const free = items.filter(({ task }) => task === null);
  const [done, taken] = [items.filter(({ task }) => task?.completedAt).length, items.length - free.length];
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const mayTake = plan.may.includes('take-up') && free.length > 0;
  return (
    <div className={styles.stack}>
      <p className="muted small">
        {t`${done} faites, ${taken} prévues, sur ${items.length}.`}{' '}
        {mayTake && (
          <Button size="small" variant="quiet" onClick={() => setChosen(free.map(({ id }) => id))}>
            {t`Tout cocher pour prévoir la phase`}
          </Button>
        )}
      </p>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item
            key={item.id}
            item={item}
            plan={plan}
            isChosen={chosen.includes(item.id)}
            onToggle={mayTake ? () => toggle(item.id) : null}
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <TakeUp checklist={checklist} plan={plan} chosen={chosen} onDone={() => setChosen([])} />
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: ChecklistItem;
  readonly plan: PlanView;
  readonly isChosen: boolean;
  readonly onToggle: (() => void) | null;
}

function Item({ item, plan, isChosen, onToggle }: ItemProps) {
  const { t } = useLingui();
  const words = useWords();
  const { task, track, kind } = item;
  const name = words(item.name);
  const more = [kind === 'deliverable' && t`livrable`, track && words(track)].filter(Boolean);
  return (
    <li>
      {task ? (
        <Done task={task} name={name} />
      ) : (
        <Tick label={t`Prévoir « ${name} »`} isChosen={isChosen} onToggle={onToggle} />
      )}
      <span className={task?.completedAt ? styles.doneItem : undefined}>
        {name}
        <span className="muted small">{more.map((one) => ` · ${one}`)}</span>
      </span>
      {task ? (
        <TaskFacts task={task} plan={plan} />
      ) : (
        <span className="muted small">{t`pas encore prévue`}</span>
      )}
    </li>
  );
}

type Task = NonNullable<ChecklistItem['task']>;

interface TickProps extends Pick<ItemProps, 'isChosen' | 'onToggle'> {
  readonly label: string;
}

const Tick = ({ label, isChosen, onToggle }: TickProps) =>
  onToggle ? <input type="checkbox" aria-label={label} checked={isChosen} onChange={onToggle} /> : <span />;

/** Done with one press; taken back in the list of tasks. */
function Done({ task, name }: { readonly task: Task; readonly name: string }) {
  const { t } = useLingui();
  const complete = useWrite(completeTask);
  const isDone = task.completedAt !== null;
  return (
    <input
      type="checkbox"
      aria-label={t`Terminer « ${name} »`}
      checked={isDone}
      disabled={isDone || complete.isPending}
      onChange={() => complete.mutate({ id: task.taskId })}
    />
  );
}

function TaskFacts({ task, plan }: { readonly task: Task; readonly plan: PlanView }) {
  const { t } = useLingui();
  const { date } = useFormat();
  if (task.completedAt)
    return (
      <span className={`small ${styles.facts}`}>
        <CircleCheckBig size={14} aria-hidden /> {t`faite le ${date(task.completedAt)}`}
      </span>
    );
  return (
    <span className={`small ${styles.facts}`}>
      <span className="muted">{task.owner?.name ?? t`sans responsable`}</span>
      {task.dueOn && <Due dueOn={task.dueOn} plan={plan} />}
    </span>
  );
}

/** Late only once a working day has passed. */
function Due({ dueOn, plan }: { readonly dueOn: string; readonly plan: PlanView }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const days = workingDaysBetween(dueOn, plan.today, calendarOf(plan.holidays));
  if (days < 1) return <span className="muted">{date(dueOn)}</span>;
  return (
    <Pill tone="attention">
      {t`${plural(days, { one: 'en retard de # jour ouvré', other: 'en retard de # jours ouvrés' })}`}
    </Pill>
  );
}

interface TakeUpProps extends ListedProps {
  readonly chosen: readonly string[];
  readonly onDone: () => void;
}

/** One owner and one day for all that is ticked; each task may be changed after. */
function TakeUp({ checklist, plan, chosen, onDone }: TakeUpProps) {
  const { t } = useLingui();
  const people = usePeopleFor('project');
  const phase = plan.phases.find((one) => phaseKey(one) === phaseKey(checklist));
  const [ownerId, setOwnerId] = useState('');
  const [dueOn, setDueOn] = useState(phase?.plannedTo ?? '');
  const write = useWrite(takeUp);
  const { phaseId, cycle } = checklist;
  const submit = () => {
    const items = chosen.map((itemId) => ({ itemId, ownerId: ownerId || null, dueOn: dueOn || null }));
    write.mutate({ id: plan.projectId, phaseId, cycle, items }, { onSuccess: onDone });
  };
  return (
    <div className={styles.takeUp}>
      <Refusal error={write.error} />
      <label>
        <span>{t`Responsable`}</span>
        <select
          className={styles.input}
          value={ownerId}
          onChange={(event) => setOwnerId(event.currentTarget.value)}
        >
          <option value="">{t`À désigner`}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <DayInput label={t({ message: 'Échéance', context: 'task' })} value={dueOn} onChange={setDueOn} />
      <Button variant="primary" busy={write.isPending} onClick={submit}>
        {t`${plural(chosen.length, { one: 'Prévoir cette tâche', other: 'Prévoir ces # tâches' })}`}
      </Button>
    </div>
  );
}
