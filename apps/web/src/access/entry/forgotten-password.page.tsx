import { forgetPassword } from '@jalon/contracts/access/credentials/password.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { usePageTitle } from '../../platform/routing/page-title';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { TextField } from '../../ui/fields/text-field';
import { Form } from '../../ui/forms/form';
import { PageHeader } from '../../ui/layout/page-header';
import { OutboxLink } from '../outbox-link';
import styles from './entry.module.css';

/** Asks for a link; the answer is the same whether the account exists or not. */
export function ForgottenPasswordPage() {
  const { t } = useLingui();
  const [sentTo, setSentTo] = useState<string>();
  const write = useWrite(forgetPassword);
  const { form } = useShapeForm({ shape: forgetPassword.input, defaultValues: { email: '' } });
  const { submit, refusal, busy } = useSubmit(form, async (typed) => {
    await write.mutateAsync(typed);
    setSentTo(typed.email);
  });
  usePageTitle(t`Mot de passe oublié`);
  return (
    <>
      <PageHeader title={t`Mot de passe oublié`} line={t`Un lien vous permet d’en choisir un nouveau.`} />
      {sentTo ? (
        <div className={styles.done}>
          <Notice tone="success" title={t`Consultez votre messagerie`} live>
            {t`Si ${sentTo} a un compte, un lien valable une heure vient d’être envoyé.`}
          </Notice>
          <OutboxLink />
        </div>
      ) : (
        <Form onSubmit={submit} label={t`Mot de passe oublié`}>
          {refusal && <ProblemNotice {...refusal} />}
          <TextField
            control={form.control}
            name="email"
            type="email"
            label={t`Adresse e-mail`}
            autoComplete="username"
          />
          <Button type="submit" variant="primary" busy={busy}>
            {t`Envoyer le lien`}
          </Button>
        </Form>
      )}
      <p className={styles.links}>
        <Link to="/sign-in">{t`Revenir à la connexion`}</Link>
      </p>
    </>
  );
}
