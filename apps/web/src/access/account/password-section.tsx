import { changePassword } from '@jalon/contracts/access/credentials/password.operations';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { DialogActions } from '../../ui/actions/dialog';
import { PasswordField } from '../../ui/fields/password-field';
import { Form } from '../../ui/forms/form';
import { useToasts } from '../../ui/toast/toast-provider';

/** The current password proves who asks. */
export function PasswordSection() {
  const { t } = useLingui();
  const { show } = useToasts();
  const write = useWrite(changePassword);
  const { form } = useShapeForm({ shape: changePassword.input, defaultValues: { current: '', next: '' } });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    await write.mutateAsync(typed);
    form.reset();
    show({ text: t`Votre mot de passe est changé, vos autres sessions sont fermées.` });
  });
  return (
    <Form onSubmit={submit} label={t`Mot de passe`}>
      {refusal && <ProblemNotice {...refusal} />}
      <PasswordField
        control={form.control}
        name="current"
        label={t`Mot de passe actuel`}
        autoComplete="current-password"
      />
      <PasswordField
        control={form.control}
        name="next"
        label={t`Nouveau mot de passe`}
        description={t`Douze caractères au moins ; une phrase convient très bien.`}
        autoComplete="new-password"
      />
      <DialogActions>
        <Button type="submit" variant="primary" busy={busy}>
          {t`Changer le mot de passe`}
        </Button>
      </DialogActions>
    </Form>
  );
}
