import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { Split } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { withDecidingWords } from '../platform/words/catalogues';

interface QueueSearch {
  /** The verdict whose use cases are shown; those that wait where there is none. */
  readonly state?: string | undefined;
}

const queue = createRoute({
  getParentRoute: () => shellRoute,
  path: '/triage',
  validateSearch: ({ state }: QueueSearch & SearchSchemaInput): QueueSearch => ({
    state: state === undefined ? undefined : String(state),
  }),
  component: lazyRouteComponent(
    () => withDecidingWords(import('./triage/queue/triage-queue.page')),
    'TriageQueuePage',
  ),
});

interface OneSearch {
  /** One goes through all that wait. */
  readonly queue?: boolean | undefined;
}

const one = createRoute({
  getParentRoute: () => shellRoute,
  path: '/triage/$id',
  validateSearch: ({ queue: asked }: OneSearch & SearchSchemaInput): OneSearch => ({
    queue: String(asked) === 'true' || undefined,
  }),
  component: lazyRouteComponent(() => withDecidingWords(import('./triage/triage.page')), 'TriagePage'),
});

export const triageRoutes = [queue, one] as const;

export const triageNavigation: readonly NavigationEntry[] = [
  { to: '/triage', label: msg`Trier`, icon: Split, group: 'decide', permission: 'use-cases:write' },
];
