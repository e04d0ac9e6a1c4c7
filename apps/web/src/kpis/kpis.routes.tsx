import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { projectRoute } from '../platform/routing/parents';
import { withCarryingWords } from '../platform/words/catalogues';

/** Its component is given in `app`, which knows the use case of the project. */
export const projectKpisRoute = createRoute({ getParentRoute: () => projectRoute, path: '/kpis' });

const one = createRoute({
  getParentRoute: () => projectRoute,
  path: '/kpis/$kpiId',
  component: lazyRouteComponent(() => withCarryingWords(import('./detail/kpi.page')), 'KpiPage'),
});

export const kpiPages = [projectKpisRoute, one] as const;
