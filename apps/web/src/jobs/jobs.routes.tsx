import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ListX } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { withAllWords } from '../platform/words/catalogues';

const failed = createRoute({
  getParentRoute: () => shellRoute,
  path: '/failed-jobs',
  component: lazyRouteComponent(() => withAllWords(import('./failed-jobs.page')), 'FailedJobsPage'),
});

export const jobsRoutes = [failed] as const;

export const jobsNavigation: readonly NavigationEntry[] = [
  {
    to: '/failed-jobs',
    label: msg`Travaux en échec`,
    icon: ListX,
    group: 'administration',
    permission: 'jobs:manage',
  },
];
