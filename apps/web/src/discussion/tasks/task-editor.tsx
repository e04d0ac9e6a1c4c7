import { updateTask } from '@jalon/contracts/discussion/tasks.operations';
import { type Task, TaskDraft } from '@jalon/domain/discussion/task';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { type Conflict, useEditForm } from '../../platform/forms/use-edit-form';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { ConflictChoices } from '../../ui/forms/conflict-choices';
import { Form } from '../../ui/forms/form';
import { usePeopleFor } from '../subject';
import { TaskFields } from './task-fields';

const Shape = blanksAsNull(TaskDraft);

interface Props {
  readonly task: Task;
  readonly onDone: () => void;
}

/** The form of a task, or the choice between two values when a colleague changed the same ones. */
export function TaskEditor({ task, onDone }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(updateTask);
  const people = usePeopleFor(task.subjectType);
  const { id, title, note, owner, dueOn, version } = task;
  const editor = useEditForm<TaskDraft>({
    shape: Shape,
    read: { title, note, ownerId: owner?.id ?? null, dueOn },
    version,
    draft: `task-${id}`,
    context: 'tasks',
    send: (changes, readAt) => mutateAsync({ id, version: readAt, ...changes }),
    onDone,
  });
  const inConflict = useInConflict(Object.fromEntries(people.map((person) => [person.id, person.name])));
  return (
    <>
      {editor.conflict && (
        <ConflictChoices
          fields={inConflict(editor.conflict)}
          onSettle={editor.settle}
          onCancel={editor.leaveConflict}
          refusal={(error) => <ProblemNotice error={error} />}
        />
      )}
      <div hidden={editor.conflict !== null}>
        <Form onSubmit={editor.submit} label={t`Modifier la tâche`}>
          {editor.refusal && <ProblemNotice {...editor.refusal} />}
          <TaskFields control={editor.form.control} people={people} />
          <DialogActions>
            <Button onClick={editor.close}>{t`Annuler`}</Button>
            <Button type="submit" variant="primary" busy={editor.busy}>
              {t`Enregistrer`}
            </Button>
          </DialogActions>
        </Form>
      </div>
    </>
  );
}

const Fields = TaskDraft.keyof();

/** The fields in conflict, in words. */
function useInConflict(names: Readonly<Record<string, string>>) {
  const { t } = useLingui();
  const { date, relative } = useFormat();
  const labels = {
    title: t`À faire`,
    ownerId: t`Responsable`,
    dueOn: t({ message: 'Échéance', context: 'task' }),
    note: t`Précisions`,
  };
  const textOf = (field: keyof TaskDraft, value: unknown): string | null => {
    if (typeof value !== 'string' || value === '') return null;
    if (field === 'ownerId') return names[value] ?? null;
    return field === 'dueOn' ? date(value) : value;
  };
  return ({ conflicts, changes }: Conflict<TaskDraft>) =>
    conflicts.flatMap(({ field: name, theirs, by, at }) => {
      const field = Fields.safeParse(name).data;
      if (!field) return [];
      const who = by ?? t`quelqu’un`;
      const when = relative(at);
      return {
        field,
        label: labels[field],
        mine: textOf(field, changes[field]),
        theirs: textOf(field, theirs),
        theirsBy: t`${who}, ${when}`,
      };
    });
}
