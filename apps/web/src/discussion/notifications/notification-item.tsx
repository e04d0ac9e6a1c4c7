import { readNotification } from '@jalon/contracts/discussion/notifications.operations';
import type { Notification } from '@jalon/domain/discussion/notification';
import { useLingui } from '@lingui/react/macro';
import { Check } from 'lucide-react';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import { useWrite } from '../../platform/use-operation';
import { IconButton } from '../../ui/actions/icon-button';
import styles from '../discussion.module.css';

/** What happened, to what, and when; opening it marks it as read. */
export function NotificationItem({ notification }: { readonly notification: Notification }) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { mutate } = useWrite(readNotification);
  const { id, text, subjectTitle, path, createdAt, readAt } = notification;
  const isUnread = readAt === null;
  const read = () => isUnread && mutate({ id });
  return (
    <li className={`${styles.notification} ${isUnread ? styles.unread : ''}`}>
      <span className={styles.dot} aria-hidden />
      <div className={styles.taskWords}>
        <p className={styles.words}>
          {isUnread && <span className="visually-hidden">{t`Non lue :`} </span>}
          {text}
        </p>
        <p className="small">
          <PathLink path={path} onClick={read}>
            {subjectTitle}
          </PathLink>{' '}
          <time className="muted" dateTime={createdAt}>
            {relative(createdAt)}
          </time>
        </p>
      </div>
      {isUnread && (
        <IconButton
          label={t`Marquer comme lue : ${text}`}
          icon={<Check size={16} aria-hidden />}
          size="small"
          onClick={read}
        />
      )}
    </li>
  );
}
