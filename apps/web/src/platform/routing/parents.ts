import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';

export interface RouterContext {
  readonly queries: QueryClient;
}

/** Above every page. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Parent of the pages of those who have signed in: header, navigation, one main. Its component is given in `app`. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell' });

/** Parent of the pages before: sign-in, sign-up, invitation, forgotten password. */
export const entryRoute = createRoute({ getParentRoute: () => rootRoute, id: 'entry' });
