import { signUp } from '@jalon/contracts/access/sign-up.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { usePageTitle } from '../../platform/routing/page-title';
import { useWrite } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { PasswordField } from '../../ui/fields/password-field';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { PageHeader } from '../../ui/layout/page-header';
import { OutboxLink } from '../outbox-link';
import { useEnter } from './use-enter';
import styles from './entry.module.css';

/** A new person with a new organisation. */
export function SignUpPage() {
  const { t } = useLingui();
  const [sentTo, setSentTo] = useState<string>();
  usePageTitle(t`Créer un compte`);
  return (
    <>
      <PageHeader
        title={t`Créer un compte`}
        line={t`Votre organisation est créée avec vous ; vous l’administrez.`}
      />
      {sentTo ? (
        <div className={styles.done}>
          <Notice tone="success" title={t`Consultez votre messagerie`} live>
            {t`Un lien a été envoyé à ${sentTo}. Il confirme la création du compte.`}
          </Notice>
          <OutboxLink />
        </div>
      ) : (
        <SignUpForm onSent={setSentTo} />
      )}
      <p className={styles.links}>
        <Link to="/sign-in">{t`J’ai déjà un compte`}</Link>
      </p>
    </>
  );
}

function SignUpForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const enter = useEnter();
  const write = useWrite(signUp);
  const { form } = useShapeForm({
    shape: signUp.input,
    defaultValues: { name: '', email: '', password: '', organisationName: '', language },
  });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    const answer = await write.mutateAsync({ ...typed, language });
    if (answer.outcome === 'signed-in') enter(answer.session);
    else onSent(typed.email);
  });
  const { control } = form;
  return (
    <Form onSubmit={submit} label={t`Créer un compte`}>
      {refusal && <ProblemNotice {...refusal} />}
      <TextField control={control} name="name" label={t`Votre nom`} autoComplete="name" />
      <TextField
        control={control}
        name="email"
        type="email"
        label={t`Adresse e-mail`}
        autoComplete="username"
      />
      <PasswordField
        control={control}
        name="password"
        label={t`Mot de passe`}
        description={t`Douze caractères au moins ; une phrase convient très bien.`}
        autoComplete="new-password"
      />
      <TextField
        control={control}
        name="organisationName"
        label={t`Nom de l’organisation`}
        autoComplete="organization"
      />
      <Button type="submit" variant="primary" busy={busy}>
        {t`Créer le compte`}
      </Button>
    </Form>
  );
}
