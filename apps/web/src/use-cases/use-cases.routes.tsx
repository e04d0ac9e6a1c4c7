import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { msg } from '@lingui/core/macro';
import { Lightbulb } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { ListSearch } from './list/list-search';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases',
  validateSearch: (given: Partial<ListSearch> & SearchSchemaInput): ListSearch => ListSearch.parse(given),
  component: lazyRouteComponent(() => import('./use-case-list.page'), 'UseCaseListPage'),
});

/** Its component is given in `app`, which puts the panels of other contexts beside the page. */
export const useCaseRoute = createRoute({ getParentRoute: () => shellRoute, path: '/use-cases/$id' });

export const useCasesRoutes = [list, useCaseRoute] as const;

export const useCasesNavigation: readonly NavigationEntry[] = [
  {
    to: '/use-cases',
    label: msg`Cas d’usage`,
    icon: Lightbulb,
    group: 'decide',
    permission: 'use-cases:read',
  },
];
