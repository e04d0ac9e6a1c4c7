import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { OfflineBanner } from '../ui/feedback/offline-banner';

/** After a change of page, those who do not see it hear its title: focus goes to the heading. */
function useFocusOnNavigation() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string>(undefined);
  useEffect(() => {
    const first = before.current === undefined;
    before.current = path;
    if (first || path === undefined) return;
    const heading =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    heading?.focus({ preventScroll: true });
  }, [path]);
}

/** Above every page: the network's state, and focus that follows the reader. */
export function RootPage() {
  useFocusOnNavigation();
  return (
    <>
      <OfflineBanner />
      <Outlet />
    </>
  );
}
