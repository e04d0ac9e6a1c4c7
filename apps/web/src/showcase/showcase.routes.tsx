import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../platform/routing/parents';
import { withAllWords } from '../platform/words/catalogues';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/_components',
  component: lazyRouteComponent(() => withAllWords(import('./showcase.page')), 'ShowcasePage'),
});

/** Every component in every state; in development, and in builds made to be looked at. */
export const showcaseRoutes = import.meta.env.DEV || import.meta.env.VITE_COMPONENTS === '1' ? [page] : [];
