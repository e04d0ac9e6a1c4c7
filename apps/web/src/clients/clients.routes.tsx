import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { prefetchViews } from '../views/prefetch-views';
import { ClientSearch } from './client-search';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/clients',
  validateSearch: (given: Partial<ClientSearch> & SearchSchemaInput): ClientSearch =>
    ClientSearch.parse(given),
  loader: ({ context }) => prefetchViews(context.queries),
  component: lazyRouteComponent(() => import('./client-list.page'), 'ClientListPage'),
});

/** Its component is given in `app`, which puts the use cases of the client beside the page. */
export const clientRoute = createRoute({ getParentRoute: () => shellRoute, path: '/clients/$id' });

export const clientsRoutes = [list, clientRoute] as const;

export const clientsNavigation: readonly NavigationEntry[] = [
  { to: '/clients', label: msg`Clients`, icon: Building2, group: 'decide', permission: 'clients:read' },
];
