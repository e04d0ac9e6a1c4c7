import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { withCarryingWords } from '../platform/words/catalogues';
import { LifecycleSearch } from './lifecycle-search';

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lifecycle',
  validateSearch: (given: Partial<LifecycleSearch> & SearchSchemaInput): LifecycleSearch =>
    LifecycleSearch.parse(given),
  component: lazyRouteComponent(() => withCarryingWords(import('./lifecycle.page')), 'LifecyclePage'),
});

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/lifecycles',
  component: lazyRouteComponent(() => withCarryingWords(import('./lifecycles.page')), 'LifecyclesPage'),
});

export const lifecycleRoutes = [one, list] as const;

export const lifecycleNavigation: readonly NavigationEntry[] = [
  {
    to: '/lifecycle',
    label: msg`Cycle de vie`,
    icon: Waypoints,
    group: 'administration',
    permission: 'lifecycle:read',
  },
];
