import { resetPassword } from '@jalon/contracts/access/credentials/password.operations';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useShapeForm } from '../../platform/forms/use-shape-form';
import { useSubmit } from '../../platform/forms/use-submit';
import { ProblemNotice } from '../../platform/problem-notice';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import { PasswordField } from '../../ui/fields/password-field';
import { Form } from '../../ui/forms/form';
import { PageHeader } from '../../ui/layout/page-header';
import { linkToken } from '../link-token';
import styles from './entry.module.css';

/** A new password through the mailed link; every session of the person ends. */
export function ResetPasswordPage() {
  const { t } = useLingui();
  const [done, setDone] = useState(false);
  usePageTitle(t`Nouveau mot de passe`);
  return (
    <>
      <PageHeader title={t`Nouveau mot de passe`} line={t`Vos sessions ouvertes seront fermées.`} />
      {done ? (
        <div className={styles.done}>
          <Notice tone="success" title={t`Votre mot de passe est changé`} live />
          <p>
            <LinkButton to="/sign-in" variant="primary">{t`Se connecter`}</LinkButton>
          </p>
        </div>
      ) : (
        <ResetForm onDone={() => setDone(true)} />
      )}
    </>
  );
}

function ResetForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLingui();
  const write = useWrite(resetPassword);
  const { form } = useShapeForm({
    shape: resetPassword.input,
    defaultValues: { token: linkToken(window.location), password: '' },
  });
  const { submit, refusal, busy } = useSubmit(form, (typed) => write.mutateAsync(typed), { onDone });
  return (
    <Form onSubmit={submit} label={t`Nouveau mot de passe`}>
      {refusal && <ProblemNotice {...refusal} />}
      <PasswordField
        control={form.control}
        name="password"
        label={t`Nouveau mot de passe`}
        description={t`Douze caractères au moins ; une phrase convient très bien.`}
        autoComplete="new-password"
      />
      <Button type="submit" variant="primary" busy={busy}>
        {t`Changer le mot de passe`}
      </Button>
      {refusal && <LinkButton to="/forgotten-password">{t`Demander un nouveau lien`}</LinkButton>}
    </Form>
  );
}
