import { useLingui } from '@lingui/react/macro';
import { Link, useLocation } from '@tanstack/react-router';
import {
  isOpenTo,
  NAVIGATION_GROUPS,
  type NavigationEntry,
  type NavigationGroup,
} from '../../platform/routing/navigation';
import { useSession } from '../../platform/session';
import { NAVIGATION } from '../navigation';
import styles from './shell.module.css';

interface Props {
  readonly opened: boolean;
  readonly onLeave: () => void;
}

/** The three verbs and the administration; only what exists and what the reader may open. */
export function Navigation({ opened, onLeave }: Props) {
  const { t } = useLingui();
  const session = useSession();
  const names: Record<NavigationGroup, string> = {
    decide: t`Décider`,
    deliver: t`Réaliser`,
    control: t`Maîtriser`,
    administration: t`Administration`,
  };
  const open = NAVIGATION.filter((entry) => isOpenTo(session, entry));
  return (
    <nav
      id="navigation"
      aria-label={t`Navigation principale`}
      className={`${styles.navigation} ${opened ? '' : styles.closed}`}
      data-no-print
    >
      {NAVIGATION_GROUPS.map((group) => (
        <Group
          key={group}
          name={names[group]}
          entries={open.filter((entry) => entry.group === group)}
          onLeave={onLeave}
        />
      ))}
    </nav>
  );
}

interface GroupProps {
  readonly name: string;
  readonly entries: readonly NavigationEntry[];
  readonly onLeave: () => void;
}

function Group({ name, entries, onLeave }: GroupProps) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  if (entries.length === 0) return null;
  /** A page within another's address is its own: that other one is then left unmarked. */
  const isWithin = (to: string) =>
    entries.some((entry) => entry.to !== to && entry.to.startsWith(to) && pathname.startsWith(entry.to));
  return (
    <div>
      <div className={styles.group}>{name}</div>
      <ul>
        {entries.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.entry} onClick={onLeave} activeOptions={{ exact: isWithin(to) }}>
              <Icon size={17} aria-hidden />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
