import { TypedPassword } from '@jalon/domain/access/credentials/typed-password';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { Dialog, DialogActions } from '../../ui/actions/dialog';
import { PasswordField } from '../../ui/fields/password-field';
import { Form } from '../../ui/forms/form';

const Shape = z.object({ password: TypedPassword });

interface Props {
  readonly title: string;
  readonly consequence?: string;
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (password: string) => Promise<unknown>;
}

/** Asks for the password before what only its person may do. */
export function PasswordDialog({ title, opened, onClose, ...rest }: Props) {
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      <PasswordForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function PasswordForm(props: Omit<Props, 'title' | 'opened'>) {
  const { consequence, confirmLabel, danger, onClose, onConfirm } = props;
  const { t } = useLingui();
  const { form } = useShapeForm({ shape: Shape, defaultValues: { password: '' } });
  const { submit, refusal, busy } = useSubmit(form, ({ password }) => onConfirm(password), {
    onDone: onClose,
  });
  return (
    <Form onSubmit={submit}>
      {consequence && <p>{consequence}</p>}
      {refusal && <ProblemNotice {...refusal} />}
      <PasswordField
        control={form.control}
        name="password"
        label={t`Votre mot de passe`}
        autoComplete="current-password"
        autoFocus
      />
      <DialogActions>
        <Button onClick={onClose}>{t`Annuler`}</Button>
        <Button type="submit" variant={danger ? 'danger' : 'primary'} busy={busy}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </Form>
  );
}
