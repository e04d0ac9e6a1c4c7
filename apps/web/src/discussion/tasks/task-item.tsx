import { completeTask, reopenTask } from '@jalon/contracts/discussion/tasks.operations';
import { readOrganisation } from '@jalon/contracts/organisation/organisation.operations';
import { isOverdue, type Task } from '@jalon/domain/discussion/task';
import { calendarOf, workingDaysBetween } from '@jalon/domain/organisation/working-days';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Circle, CircleCheckBig, Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../platform/format';
import { useProblemWords } from '../../platform/problem-notice';
import { useRead, useWrite } from '../../platform/use-operation';
import { IconButton } from '../../ui/actions/icon-button';
import { Person } from '../../ui/content/avatar';
import { Pill } from '../../ui/content/pill';
import { useToasts } from '../../ui/toast/toast-provider';
import styles from '../discussion.module.css';
import { TaskEditor } from './task-editor';
import { todayOf } from './today';

interface Props {
  readonly task: Task;
  /** Where it stands, on a list across things. */
  readonly about?: ReactNode;
}

/** One task: done with one press, taken back with another, edited in its place. */
export function TaskItem({ task, about }: Props) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  const { title } = task;
  if (editing)
    return (
      <li className={styles.editing}>
        <TaskEditor task={task} onDone={() => setEditing(false)} />
      </li>
    );
  return (
    <li className={styles.task}>
      <Check task={task} />
      <div className={styles.taskWords}>
        <p className={task.completedAt ? styles.done : undefined}>{title}</p>
        {task.note && <p className="muted small">{task.note}</p>}
        <Facts task={task} />
        {about}
      </div>
      {task.may.includes('edit') && (
        <IconButton
          label={t`Modifier la tâche « ${title} »`}
          icon={<Pencil size={14} aria-hidden />}
          size="small"
          onClick={() => setEditing(true)}
        />
      )}
    </li>
  );
}

/** Completes at once and offers to take it back. */
function useCheck({ id, title, completedAt }: Task) {
  const { t } = useLingui();
  const { show } = useToasts();
  const words = useProblemWords();
  const complete = useWrite(completeTask);
  const reopen = useWrite(reopenTask);
  const failed = (error: Error) => show({ text: words(error).title, tone: 'danger' });
  const undo = () => reopen.mutate({ id }, { onError: failed });
  const isDone = completedAt !== null;
  const toggle = () => {
    if (isDone) undo();
    else
      void complete.mutateAsync({ id }).then(
        () => show({ text: t`La tâche « ${title} » est terminée.`, undo }),
        (error: unknown) => failed(error instanceof Error ? error : new Error(String(error))),
      );
  };
  return { toggle, isDone, busy: complete.isPending || reopen.isPending };
}

function Check({ task }: Pick<Props, 'task'>) {
  const { t } = useLingui();
  const { toggle, isDone, busy } = useCheck(task);
  const { title } = task;
  const may = task.may.includes(isDone ? 'reopen' : 'complete');
  const Icon = isDone ? CircleCheckBig : Circle;
  if (!may) return <Icon size={18} aria-hidden className={styles.check} />;
  return (
    <IconButton
      label={isDone ? t`Rouvrir « ${title} »` : t`Terminer « ${title} »`}
      icon={<Icon size={18} aria-hidden />}
      size="small"
      className={styles.check}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : toggle}
    />
  );
}

function Facts({ task }: Pick<Props, 'task'>) {
  const { t } = useLingui();
  const { date, relative } = useFormat();
  const { owner, dueOn, completedAt, completedBy } = task;
  const late = isOverdue(task, todayOf());
  if (completedAt) {
    const [who, when] = [completedBy?.name ?? t`quelqu’un`, relative(completedAt)];
    return <p className="muted small">{t`Terminée par ${who}, ${when}`}</p>;
  }
  const day = dueOn && date(dueOn);
  return (
    <div className={`small ${styles.taskFacts}`}>
      {owner ? <Person name={owner.name} /> : <span className="muted">{t`Sans responsable`}</span>}
      {day && (late ? <Late dueOn={dueOn} day={day} /> : <span className="muted">{day}</span>)}
    </div>
  );
}

/** « 25 nov. 2026, en retard de 2 jours ouvrés »; over a weekend nothing is late yet. */
function Late({ dueOn, day }: { readonly dueOn: string; readonly day: string }) {
  const { t } = useLingui();
  const holidays = useRead(readOrganisation, {}).data?.holidays ?? NONE;
  const days = workingDaysBetween(dueOn, todayOf(), calendarOf(holidays));
  if (days < 1) return <span className="muted">{day}</span>;
  return (
    <Pill tone="attention">
      {t`${day}, ${plural(days, { one: 'en retard de # jour ouvré', other: 'en retard de # jours ouvrés' })}`}
    </Pill>
  );
}

const NONE: readonly string[] = [];
