import { useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { usePageTitle } from '../../platform/routing/page-title';
import { PageHeader } from '../../ui/layout/page-header';
import { PasswordStep } from './password-step';
import { SecondFactorStep } from './second-factor-step';
import { useEnter } from './use-enter';
import styles from './entry.module.css';

/** Address and password, then the second factor of those who have one. */
export function SignInPage() {
  const { t } = useLingui();
  const { from } = useSearch({ from: '/entry/sign-in' });
  const [challenge, setChallenge] = useState<string>();
  const enter = useEnter();
  usePageTitle(t`Se connecter`);
  if (challenge)
    return (
      <SecondFactorStep
        challenge={challenge}
        onEnter={(session) => enter(session, from)}
        onBack={() => setChallenge(undefined)}
      />
    );
  return (
    <>
      <PageHeader
        title={t`Se connecter`}
        line={from ? t`Vous reviendrez ensuite à votre page.` : undefined}
      />
      <PasswordStep onEnter={(session) => enter(session, from)} onChallenge={setChallenge} />
      <p className={styles.links}>
        <Link to="/forgotten-password">{t`Mot de passe oublié ?`}</Link>
        <Link to="/sign-up">{t`Créer un compte et une organisation`}</Link>
      </p>
    </>
  );
}
