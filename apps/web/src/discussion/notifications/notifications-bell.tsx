import { countNotifications } from '@jalon/contracts/discussion/notifications.operations';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useMay } from '../../platform/session';
import { useRead } from '../../platform/use-operation';
import styles from '../discussion.module.css';

/** How many notifications wait, and the way to them. */
export function NotificationsBell() {
  const { t } = useLingui();
  const may = useMay('discussion:read');
  const unread = useRead(countNotifications, {}, { enabled: may }).data?.unread ?? 0;
  if (!may) return null;
  const label =
    unread === 0
      ? t`Notifications`
      : t`Notifications, ${plural(unread, { one: '# non lue', other: '# non lues' })}`;
  return (
    <Link to="/notifications" className={styles.bell} aria-label={label} title={label}>
      <Bell size={18} aria-hidden />
      {unread > 0 && (
        <span className={`${styles.count} figures`} aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
