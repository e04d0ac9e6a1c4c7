import { createTask } from '@jalon/contracts/discussion/tasks.operations';
import { TaskDraft } from '@jalon/domain/discussion/task';
import { useLingui } from '@lingui/react/macro';
import { blanksAsNull } from '../../platform/forms/blanks-as-null';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { Form } from '../../ui/forms/form';
import { draftKey, type PanelSubject, subjectInput, usePeopleFor } from '../subject';
import { TaskFields } from './task-fields';

const Shape = blanksAsNull(TaskDraft);

/** Where a task being written about a subject is kept. */
export const newTaskDraft = (subject: PanelSubject): string => draftKey('task', subject);

interface Props {
  readonly subject: PanelSubject;
  readonly onDone: () => void;
}

/** Sets a task about a thing; what is typed outlives a reload. */
export function NewTask({ subject, onDone }: Props) {
  const { t } = useLingui();
  const { mutateAsync } = useWrite(createTask);
  const people = usePeopleFor(subject.type);
  const { form, draft } = useShapeForm({
    shape: Shape,
    defaultValues: { title: '', note: null, ownerId: null, dueOn: null },
    draft: newTaskDraft(subject),
  });
  const close = () => {
    draft.forget();
    onDone();
  };
  const { submit, refusal, busy } = useSubmit(
    form,
    (task: TaskDraft) => mutateAsync({ ...subjectInput(subject), ...task }),
    { onDone: close },
  );
  return (
    <Form onSubmit={submit} label={t`Nouvelle tâche`}>
      {refusal && <ProblemNotice {...refusal} />}
      <TaskFields control={form.control} people={people} />
      <DialogActions>
        <Button onClick={close}>{t`Annuler`}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Créer la tâche`}
        </Button>
      </DialogActions>
    </Form>
  );
}
