import { useLingui } from '@lingui/react/macro';
import { Link, Outlet } from '@tanstack/react-router';
import { useMay, useSession } from '../../platform/session';
import { PageHeader } from '../../ui/layout/page-header';
import styles from './account.module.css';

/** Around the pages that belong to the person. */
export function AccountFrame() {
  const { t } = useLingui();
  const { person } = useSession();
  const mayHear = useMay('discussion:read');
  return (
    <>
      <PageHeader title={t`Mon compte`} line={person.email} />
      <nav className={styles.tabs} aria-label={t`Mon compte`}>
        <Link to="/account/profile">{t`Profil`}</Link>
        <Link to="/account/security">{t`Sécurité`}</Link>
        <Link to="/account/sessions">{t`Sessions`}</Link>
        {mayHear && <Link to="/account/notifications">{t`Notifications`}</Link>}
        <Link to="/account/tokens">{t`Jetons d’API`}</Link>
      </nav>
      <Outlet />
    </>
  );
}
