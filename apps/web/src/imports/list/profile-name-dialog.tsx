import { ImportProfile } from '@jalon/domain/imports/mapping';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';

interface Props {
  readonly title: string;
  readonly name: string;
  readonly confirmLabel: string;
  readonly onSend: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

const Named = ImportProfile.pick({ name: true });

/** How a profile is called. */
export function ProfileNameDialog({ title, name, confirmLabel, onSend, onClose }: Props) {
  const { t } = useLingui();
  const { form } = useShapeForm({ shape: Named, defaultValues: { name } });
  const send = async (asked: { readonly name: string }) => {
    await onSend(asked.name);
    onClose();
  };
  const { submit, refusal, busy } = useSubmit(form, send);
  return (
    <Dialog title={title} opened onClose={onClose}>
      <Form onSubmit={submit}>
        {refusal && <ProblemNotice {...refusal} />}
        <TextField control={form.control} name="name" label={t`Nom du profil`} required autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{t`Annuler`}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {confirmLabel}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
