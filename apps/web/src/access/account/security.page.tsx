import { useLingui } from '@lingui/react/macro';
import { usePageTitle } from '../../platform/routing/page-title';
import { Panel } from '../../ui/layout/panel';
import { PasswordSection } from './password-section';
import { SecondFactorSection } from './second-factor-section';
import styles from './account.module.css';

/** What keeps the account to its person: password and second factor. */
export function SecurityPage() {
  const { t } = useLingui();
  usePageTitle(t`Sécurité`);
  return (
    <>
      <Panel title={t`Mot de passe`} line={t`Le changer ferme vos autres sessions.`}>
        <div className={styles.narrow}>
          <PasswordSection />
        </div>
      </Panel>
      <Panel
        title={t`Vérification en deux étapes`}
        line={t`Un code de votre téléphone s’ajoute au mot de passe.`}
      >
        <SecondFactorSection />
      </Panel>
    </>
  );
}
