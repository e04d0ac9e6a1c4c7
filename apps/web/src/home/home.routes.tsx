import { msg } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { House } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';

/** The first page after signing in; its component is given in `app`, which lends it the words of other contexts. */
export const homeRoute = createRoute({ getParentRoute: () => shellRoute, path: '/' });

export const homeNavigation: readonly NavigationEntry[] = [
  { to: '/', label: msg`Accueil`, icon: House, group: 'decide' },
];
