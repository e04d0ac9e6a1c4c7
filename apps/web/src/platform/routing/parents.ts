import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { pageCall } from '../call';
import { sessionQuery } from '../session';

export interface RouterContext {
  readonly queries: QueryClient;
}

/** Above every page. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Parent of the pages of those who have signed in: header, navigation, one main. Its component is given in `app`. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  // Asked while the code of the screen is on its way.
  loader: ({ context }) => void context.queries.prefetchQuery(sessionQuery(pageCall)),
});

/** Parent of the pages of one project, each a tab: its component, the frame around them, is given in `app`. */
export const projectRoute = createRoute({ getParentRoute: () => shellRoute, path: '/projects/$id' });

/** Parent of the pages before: sign-in, sign-up, invitation, forgotten password. */
export const entryRoute = createRoute({ getParentRoute: () => rootRoute, id: 'entry' });
