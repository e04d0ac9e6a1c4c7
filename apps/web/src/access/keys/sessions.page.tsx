import { listSessions, revokeOtherSessions, revokeSession } from '@jalon/contracts/access/session.operations';
import type { ActiveSession } from '@jalon/domain/access/session';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../../platform/format';
import { Reading } from '../../platform/reading';
import { usePageTitle } from '../../platform/routing/page-title';
import { useRead, useWrite } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Pill } from '../../ui/content/pill';
import { Panel } from '../../ui/layout/panel';
import { useToasts } from '../../ui/toast/toast-provider';
import styles from '../account/account.module.css';
import { useDeviceWords } from './device-words';

/** The browsers where one is signed in. */
export function SessionsPage() {
  const { t } = useLingui();
  const query = useRead(listSessions, {});
  const { show } = useToasts();
  const others = useWrite(revokeOtherSessions);
  usePageTitle(t`Sessions`);
  const hasOthers = query.data?.some(({ isCurrent }) => !isCurrent) ?? false;
  const closeOthers = () =>
    others.mutate({}, { onSuccess: () => show({ text: t`Vos autres sessions sont fermées.` }) });
  return (
    <Panel
      title={t`Sessions ouvertes`}
      line={t`Les navigateurs où votre compte est ouvert.`}
      actions={
        hasOthers && (
          <Button size="small" busy={others.isPending} onClick={closeOthers}>
            {t`Fermer toutes les autres`}
          </Button>
        )
      }
    >
      <Reading query={query} lines={3}>
        {(sessions) => (
          <ul className={styles.rows}>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Reading>
    </Panel>
  );
}

function SessionRow({ session }: { readonly session: ActiveSession }) {
  const { t } = useLingui();
  const { relative } = useFormat();
  const { show } = useToasts();
  const revoke = useWrite(revokeSession);
  const device = useDeviceWords()(session);
  const close = () =>
    revoke.mutate(
      { id: session.id },
      { onSuccess: () => show({ text: t`La session « ${device} » est fermée.` }) },
    );
  return (
    <li>
      <div>
        <p>
          <strong>{device}</strong> {session.isCurrent && <Pill tone="success">{t`Cette session`}</Pill>}
        </p>
        <p className="muted small">
          {session.organisation} · {session.address} · {relative(session.lastSeenAt)}
        </p>
      </div>
      {!session.isCurrent && (
        <Button
          size="small"
          busy={revoke.isPending}
          onClick={close}
          aria-label={t`Fermer la session ${device}`}
        >
          {t`Fermer la session`}
        </Button>
      )}
    </li>
  );
}
