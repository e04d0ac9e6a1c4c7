import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { Inbox, MessageSquarePlus } from 'lucide-react';
import { z } from 'zod';
import type { NavigationEntry } from '../platform/routing/navigation';
import { entryRoute, shellRoute } from '../platform/routing/parents';
import { searchChoice, searchText } from '../platform/routing/search-params';
import { withDecidingWords } from '../platform/words/catalogues';

/** Its component is given in `app`: what the register holds already is shown under what is typed. */
export const proposeRoute = createRoute({ getParentRoute: () => shellRoute, path: '/propose' });

const mine = createRoute({
  getParentRoute: () => shellRoute,
  path: '/propose/mine',
  component: lazyRouteComponent(() => withDecidingWords(import('./propose/mine.page')), 'MinePage'),
});

const InboxSearch = z.object({
  /** A proposal that a notification leads to. */
  open: searchText,
  view: searchChoice(['decided']),
  /** Of those that were answered. */
  state: searchChoice(['qualified', 'returned', 'merged']),
});
type InboxSearch = z.infer<typeof InboxSearch>;

/** Its component is given in `app`: use cases are compared and merged by their own context. */
export const inboxRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/intake',
  validateSearch: (given: Partial<InboxSearch> & SearchSchemaInput): InboxSearch => InboxSearch.parse(given),
});

const links = createRoute({
  getParentRoute: () => shellRoute,
  path: '/intake/links',
  component: lazyRouteComponent(() => withDecidingWords(import('./links/links.page')), 'LinksPage'),
});

/** The page of a public link, for people without an account. */
const outside = createRoute({
  getParentRoute: () => entryRoute,
  path: '/intake/$token',
  component: lazyRouteComponent(() => withDecidingWords(import('./outside/outside.page')), 'OutsidePage'),
});

export const intakeRoutes = [proposeRoute, mine, inboxRoute, links] as const;
export const intakeEntryRoutes = [outside] as const;

export const intakeNavigation: readonly NavigationEntry[] = [
  {
    to: '/propose',
    label: msg`Proposer`,
    icon: MessageSquarePlus,
    group: 'decide',
    permission: 'intake:propose',
  },
  {
    to: '/intake',
    label: msg({ message: 'Propositions', context: 'intake' }),
    icon: Inbox,
    group: 'decide',
    permission: 'intake:manage',
  },
];
