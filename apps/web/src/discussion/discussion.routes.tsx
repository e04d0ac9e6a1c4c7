import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { entryRoute, shellRoute } from '../platform/routing/parents';
import { MyTasksSearch, NotificationsSearch } from './discussion-search';

const tasks = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: (given: Partial<MyTasksSearch> & SearchSchemaInput): MyTasksSearch =>
    MyTasksSearch.parse(given),
  component: lazyRouteComponent(() => import('./tasks/my-tasks.page'), 'MyTasksPage'),
});

const notifications = createRoute({
  getParentRoute: () => shellRoute,
  path: '/notifications',
  validateSearch: (given: Partial<NotificationsSearch> & SearchSchemaInput): NotificationsSearch =>
    NotificationsSearch.parse(given),
  component: lazyRouteComponent(() => import('./notifications/notifications.page'), 'NotificationsPage'),
});

const unsubscribe = createRoute({
  getParentRoute: () => entryRoute,
  path: '/unsubscribe',
  component: lazyRouteComponent(
    () => import('./notifications/preferences/unsubscribe.page'),
    'UnsubscribePage',
  ),
});

/** For who comes from a mail, signed in or not. */
export const discussionEntryRoutes = [unsubscribe] as const;

export const discussionRoutes = [tasks, notifications] as const;

export const discussionNavigation: readonly NavigationEntry[] = [
  {
    to: '/tasks',
    label: msg`Mes tâches`,
    icon: ListChecks,
    group: 'deliver',
    permission: 'discussion:read',
  },
];
