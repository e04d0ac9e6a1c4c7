import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { withDecidingWords } from '../platform/words/catalogues';
import { ListSearch, NewSearch, ShortlistSearch } from './shortlists/shortlist-search';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/shortlists',
  validateSearch: (given: Partial<ListSearch> & SearchSchemaInput): ListSearch => ListSearch.parse(given),
  component: lazyRouteComponent(
    () => withDecidingWords(import('./shortlists/list/shortlists.page')),
    'ShortlistsPage',
  ),
});

const fresh = createRoute({
  getParentRoute: () => shellRoute,
  path: '/shortlists/new',
  validateSearch: (given: Partial<NewSearch> & SearchSchemaInput): NewSearch => NewSearch.parse(given),
  component: lazyRouteComponent(
    () => withDecidingWords(import('./shortlists/making/new-shortlist.page')),
    'NewShortlistPage',
  ),
});

/** Its component is given in `app`, which puts the discussion beside the page. */
export const shortlistRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/shortlists/$id',
  validateSearch: (given: Partial<ShortlistSearch> & SearchSchemaInput): ShortlistSearch =>
    ShortlistSearch.parse(given),
});

const note = createRoute({
  getParentRoute: () => shellRoute,
  path: '/shortlists/$id/note',
  component: lazyRouteComponent(() => withDecidingWords(import('./shortlists/note/note.page')), 'NotePage'),
});

export const shortlistsRoutes = [list, fresh, shortlistRoute, note] as const;

export const shortlistsNavigation: readonly NavigationEntry[] = [
  {
    to: '/shortlists',
    label: msg`Présélections`,
    icon: ClipboardCheck,
    group: 'decide',
    permission: 'portfolio:read',
  },
];
