import type { Session } from '@jalon/domain/access/session';
import { useLingui } from '@lingui/react/macro';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useLive } from '../../platform/live';
import { ProblemState } from '../../platform/problem-notice';
import { SessionContext, useSessionQuery } from '../../platform/session';
import { activateLanguage } from '../../platform/words/catalogues';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Header } from './header';
import { Navigation } from './navigation';
import styles from './shell.module.css';

/** Leads whoever has no session to sign in, and back here afterwards. */
function useSignInWhenOut(signedOut: boolean) {
  const router = useRouter();
  useEffect(() => {
    if (!signedOut) return;
    const from = router.latestLocation.href;
    void router.navigate({
      to: '/sign-in',
      search: { from: from === '/' ? undefined : from },
      replace: true,
    });
  }, [signedOut, router]);
}

/** Around every page of those who have signed in. */
export function Shell() {
  const { data: session, error, refetch } = useSessionQuery();
  useSignInWhenOut(session === null);
  useLive(session?.permissions.includes('live:follow') ?? false);
  if (error && !session)
    return (
      <main>
        <ProblemState error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!session)
    return (
      <main>
        <Skeleton titled />
      </main>
    );
  return <Frame session={session} />;
}

function Frame({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const { language } = session.person;
  useEffect(() => void activateLanguage(language), [language]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setOpened(false);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <SessionContext value={session}>
      <a className={styles.skip} href="#content">
        {t`Aller au contenu`}
      </a>
      <Header opened={opened} onToggle={() => setOpened(!opened)} />
      <div className={styles.frame}>
        <Navigation opened={opened} onLeave={close} />
        {opened && <button type="button" className={styles.veil} aria-hidden tabIndex={-1} onClick={close} />}
        <main id="content" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
    </SessionContext>
  );
}
