import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { withAllWords } from '../platform/words/catalogues';

const organisation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/organisation',
  component: lazyRouteComponent(() => withAllWords(import('./organisation.page')), 'OrganisationPage'),
});

export const organisationRoutes = [organisation] as const;

export const organisationNavigation: readonly NavigationEntry[] = [
  {
    to: '/organisation',
    label: msg`Organisation`,
    icon: SlidersHorizontal,
    group: 'administration',
    permission: 'organisation:read',
  },
];
