import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { ListTodo } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { withDecidingWords } from '../platform/words/catalogues';
import { NewRoundSearch, RoundSearch, RoundsSearch } from './rounds-search';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rounds',
  validateSearch: (given: Partial<RoundsSearch> & SearchSchemaInput): RoundsSearch =>
    RoundsSearch.parse(given),
  component: lazyRouteComponent(() => withDecidingWords(import('./rounds.page')), 'RoundsPage'),
});

/** Its component is given in `app`, which lends it the words of the register. */
export const newRoundRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rounds/new',
  validateSearch: (given: Partial<NewRoundSearch> & SearchSchemaInput): NewRoundSearch =>
    NewRoundSearch.parse(given),
});

/** Its component is given in `app`, which puts what people say about the round under it. */
export const roundRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rounds/$id',
  validateSearch: (given: Partial<RoundSearch> & SearchSchemaInput): RoundSearch => RoundSearch.parse(given),
});

export const scoringRoutes = [list, newRoundRoute, roundRoute] as const;

export const scoringNavigation: readonly NavigationEntry[] = [
  { to: '/rounds', label: msg`Notation`, icon: ListTodo, group: 'decide', permission: 'scoring:read' },
];
