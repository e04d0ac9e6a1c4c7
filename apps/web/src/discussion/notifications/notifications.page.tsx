import {
  countNotifications,
  listNotifications,
  readAllNotifications,
} from '@jalon/contracts/discussion/notifications.operations';
import { useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { BellOff } from 'lucide-react';
import { ProblemNotice } from '../../platform/problem-notice';
import { Reading } from '../../platform/reading';
import { LinkButton } from '../../platform/routing/links';
import { usePageTitle } from '../../platform/routing/page-title';
import { useMay } from '../../platform/session';
import { useInfinite, useRead, useWrite } from '../../platform/use-operation';
import { Button, buttonClass } from '../../ui/actions/button';
import { EmptyState } from '../../ui/feedback/empty-state';
import { PageHeader } from '../../ui/layout/page-header';
import { Panel } from '../../ui/layout/panel';
import { LoadMore } from '../../ui/table/load-more';
import styles from '../discussion.module.css';
import { NotificationItem } from './notification-item';

/** What colleagues did that concerns the reader, the latest first. */
export function NotificationsPage() {
  const { t } = useLingui();
  usePageTitle(t`Notifications`);
  const { unread } = useSearch({ from: '/shell/notifications' });
  const { mutate, isPending, error } = useWrite(readAllNotifications);
  const waiting = useRead(countNotifications, {}, { enabled: useMay('discussion:read') }).data?.unread ?? 0;
  const readAll = (
    <Button busy={isPending} onClick={() => mutate({})}>
      {t`Tout marquer comme lu`}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t`Notifications`}
        line={t`Mentions, responsabilités, changements de statut et tâches qui vous concernent.`}
        actions={
          <>
            <LinkButton to="/account/notifications" variant="quiet">{t`Choisir ce que je reçois`}</LinkButton>
            {waiting > 0 && readAll}
          </>
        }
      />
      {error && <ProblemNotice error={error} />}
      <Panel flush>
        <nav className={styles.switch} aria-label={t`Notifications à afficher`}>
          <Choice unread={undefined} current={unread} label={t`Toutes`} />
          <Choice unread="true" current={unread} label={t`Non lues`} />
        </nav>
        <Told unread={unread} />
      </Panel>
    </>
  );
}

type Unread = 'true' | undefined;

interface ChoiceProps {
  readonly unread: Unread;
  readonly current: Unread;
  readonly label: string;
}

function Choice({ unread, current, label }: ChoiceProps) {
  const chosen = unread === current;
  return (
    <Link
      to="/notifications"
      search={{ unread }}
      className={buttonClass({ size: 'small', variant: chosen ? 'secondary' : 'quiet' })}
      aria-current={chosen ? 'true' : undefined}
    >
      {label}
    </Link>
  );
}

function Told({ unread }: { readonly unread: Unread }) {
  const { t } = useLingui();
  const { query, rows, more } = useInfinite(listNotifications, { unread }, { keep: true });
  const empty = (
    <EmptyState
      title={unread ? t`Tout est lu` : t`Aucune notification pour l’instant`}
      icon={<BellOff size={18} />}
    >
      {t`Une mention, une tâche confiée ou un statut qui change s’annoncent ici.`}
    </EmptyState>
  );
  return (
    <div className={styles.rows}>
      <Reading query={query} lines={6}>
        {() =>
          rows.length === 0 ? (
            empty
          ) : (
            <>
              <ul className={styles.list}>
                {rows.map((notification) => (
                  <NotificationItem key={notification.id} notification={notification} />
                ))}
              </ul>
              <LoadMore {...more} shown={rows.length} />
            </>
          )
        }
      </Reading>
    </div>
  );
}
