import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Permission } from '@jalon/domain/access/permissions';
import { useEffect, useRef } from 'react';
import { useSession } from '../../platform/session';
import styles from './shell.module.css';

/** One page of a project: its place below `/projects/<id>`, and its name. */
export interface ProjectTab {
  /** `/team`; empty: the overview. */
  readonly path: string;
  readonly label: MessageDescriptor;
  /** Without it the tab is not shown. */
  readonly permission?: Permission;
}

interface Props {
  readonly id: string;
  readonly tabs: readonly ProjectTab[];
}

const addressOf = (id: string, path: string): string => `/projects/${id}${path}`;

/** The pages of a project side by side; the open one is brought into sight on a narrow screen. */
export function ProjectTabs({ id, tabs }: Props) {
  const { t } = useLingui();
  const { permissions } = useSession();
  const shown = tabs.filter(({ permission }) => !permission || permissions.includes(permission));
  return (
    <nav className={styles.tabs} aria-label={t`Pages du projet`} data-no-print>
      {shown.map(({ path, label }) => (
        <Link
          key={path}
          to={addressOf(id, path)}
          activeOptions={{ exact: path === '' }}
          className={styles.tab}
        >
          {({ isActive }) => <TabName isOpen={isActive}>{t(label)}</TabName>}
        </Link>
      ))}
    </nav>
  );
}

function TabName({ isOpen, children }: { readonly isOpen: boolean; readonly children: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const tab = place.current?.parentElement;
    const bar = tab?.parentElement;
    if (isOpen && tab && bar) bar.scrollLeft = tab.offsetLeft - bar.clientWidth / 2 + tab.clientWidth / 2;
  }, [isOpen]);
  return <span ref={place}>{children}</span>;
}
