import { acceptInvitation, type lookAtInvitation } from '@jalon/contracts/access/invitations.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Control } from 'react-hook-form';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { useWrite } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import { PasswordField } from '../../ui/fields/password-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { acceptShape } from './accept-shape';
import { challengeOf } from '../challenge';
import { SecondFactorStep } from './second-factor-step';
import { useEnter } from './use-enter';

interface Props {
  readonly token: string;
  readonly invitation: Output<typeof lookAtInvitation>;
}

/** A new person gives name and password, a known one the password, one who is signed in nothing. */
export function AcceptInvitation({ token, invitation }: Props) {
  const { t } = useLingui();
  const enter = useEnter();
  const language = useLanguage();
  const [challenge, setChallenge] = useState<string>();
  const write = useWrite(acceptInvitation);
  const isNew = !invitation.hasAccount;
  const needsPassword = isNew || !invitation.isSignedInAsInvited;
  const { form } = useShapeForm({
    shape: acceptShape(isNew, needsPassword),
    defaultValues: { name: '', password: '' },
  });
  const { submit, refusal, busy } = useSubmit(form, async ({ name, password }) => {
    try {
      const given = { ...(isNew && { name, language }), ...(needsPassword && { password }) };
      enter(await write.mutateAsync({ token, ...given }));
    } catch (error) {
      const asked = challengeOf(error);
      if (!asked) throw error;
      setChallenge(asked);
    }
  });
  if (challenge)
    return <SecondFactorStep challenge={challenge} onEnter={enter} onBack={() => setChallenge(undefined)} />;
  return (
    <Form onSubmit={submit} label={t`Accepter l’invitation`}>
      {refusal && <ProblemNotice {...refusal} />}
      {isNew && <NewPersonFields control={form.control} />}
      {!isNew && needsPassword && (
        <PasswordField
          control={form.control}
          name="password"
          label={t`Votre mot de passe`}
          autoComplete="current-password"
        />
      )}
      <Button type="submit" variant="primary" busy={busy}>
        {t`Accepter l’invitation`}
      </Button>
    </Form>
  );
}

interface Typed {
  name: string;
  password: string;
}

function NewPersonFields({ control }: { readonly control: Control<Typed> }) {
  const { t } = useLingui();
  return (
    <>
      <TextField control={control} name="name" label={t`Votre nom`} autoComplete="name" />
      <PasswordField
        control={control}
        name="password"
        label={t`Choisissez un mot de passe`}
        description={t`Douze caractères au moins ; une phrase convient très bien.`}
        autoComplete="new-password"
      />
    </>
  );
}
