import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import type { NavigationEntry } from '../platform/routing/navigation';
import { entryRoute, shellRoute } from '../platform/routing/parents';
import { searchText } from '../platform/routing/search-params';

const signIn = createRoute({
  getParentRoute: () => entryRoute,
  path: '/sign-in',
  validateSearch: z.object({ from: searchText }),
  component: lazyRouteComponent(() => import('./entry/sign-in.page'), 'SignInPage'),
});

const profile = createRoute({
  getParentRoute: () => shellRoute,
  path: '/account/profile',
  component: lazyRouteComponent(() => import('./account/profile.page'), 'ProfilePage'),
});

export const accessEntryRoutes = [signIn] as const;
export const accessRoutes = [profile] as const;
export const accessNavigation: readonly NavigationEntry[] = [];
