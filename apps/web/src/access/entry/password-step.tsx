import { signIn } from '@jalon/contracts/access/session.operations';
import type { Session } from '@jalon/domain/access/session';
import { useLingui } from '@lingui/react/macro';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { PasswordField } from '../../ui/fields/password-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { challengeOf } from '../challenge';

interface Props {
  readonly onEnter: (session: Session) => void;
  readonly onChallenge: (challenge: string) => void;
}

/** Address and password; both wrong and unknown get one answer. */
export function PasswordStep({ onEnter, onChallenge }: Props) {
  const { t } = useLingui();
  const write = useWrite(signIn);
  const { form } = useShapeForm({ shape: signIn.input, defaultValues: { email: '', password: '' } });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    try {
      onEnter(await write.mutateAsync(typed));
    } catch (error) {
      const challenge = challengeOf(error);
      if (!challenge) throw error;
      onChallenge(challenge);
    }
  });
  return (
    <Form onSubmit={submit} label={t`Se connecter`}>
      {refusal && <ProblemNotice {...refusal} />}
      <TextField
        control={form.control}
        name="email"
        type="email"
        label={t`Adresse e-mail`}
        autoComplete="username"
      />
      <PasswordField
        control={form.control}
        name="password"
        label={t`Mot de passe`}
        autoComplete="current-password"
      />
      <Button type="submit" variant="primary" busy={busy}>
        {t`Se connecter`}
      </Button>
    </Form>
  );
}
