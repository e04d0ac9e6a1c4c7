import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Menu as MenuIcon, X } from 'lucide-react';
import { NotificationsBell } from '../../discussion/notifications/notifications-bell';
import { IconButton } from '../../ui/actions/icon-button';
import { Commands } from '../palette/commands';
import { Brand } from './brand';
import { OrganisationSwitch } from './organisation-switch';
import { ThemeSwitch } from './theme-switch';
import { UserMenu } from './user-menu';
import styles from './shell.module.css';

interface Props {
  readonly opened: boolean;
  readonly onToggle: () => void;
}

/** Where one is, for which organisation, and what belongs to the person. */
export function Header({ opened, onToggle }: Props) {
  const { t } = useLingui();
  const Icon = opened ? X : MenuIcon;
  return (
    <header className={styles.header} data-no-print>
      <div className={styles.side}>
        <IconButton
          className={styles.burger}
          label={opened ? t`Fermer la navigation` : t`Ouvrir la navigation`}
          icon={<Icon size={20} aria-hidden />}
          aria-expanded={opened}
          aria-controls="navigation"
          onClick={onToggle}
        />
        <Link to="/" className={styles.brandLink} aria-label={t`Jalon, accueil`}>
          <Brand />
        </Link>
        <OrganisationSwitch />
      </div>
      <div className={styles.side}>
        <Commands />
        <NotificationsBell />
        <ThemeSwitch />
        <UserMenu />
      </div>
    </header>
  );
}
