import { changeLifecycle, copyLifecycle } from '@jalon/contracts/lifecycle/templates.operations';
import type { LifecycleTemplate } from '@jalon/contracts/lifecycle/templates.operations';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';

const Shape = copyLifecycle.input.pick({ name: true });

interface Props {
  readonly template: LifecycleTemplate;
  readonly onClose: () => void;
}

/** Another name; what it holds stays as it is. */
export function RenameDialog({ template: { id, name, version }, onClose }: Props) {
  const { t } = useLingui();
  const change = useWrite(changeLifecycle);
  const { form } = useShapeForm({ shape: Shape, defaultValues: { name } });
  const { submit, refusal, busy } = useSubmit(
    form,
    (named: { name: string }) => change.mutateAsync({ id, version, ...named }),
    { onDone: onClose },
  );
  return (
    <Dialog title={t`Renommer « ${name} »`} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField control={form.control} name="name" label={t`Nom`} required autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {t`Renommer`}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
