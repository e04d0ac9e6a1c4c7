import { msg } from '@lingui/core/macro';
import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { JournalSearch } from './journal-search';

/** Its component is given in `app`, which lends it the words of every context. */
export const journalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/journal',
  validateSearch: (given: Partial<JournalSearch> & SearchSchemaInput): JournalSearch =>
    JournalSearch.parse(given),
});

export const journalRoutes = [journalRoute] as const;

export const journalNavigation: readonly NavigationEntry[] = [
  {
    to: '/journal',
    label: msg`Journal d’audit`,
    icon: ScrollText,
    group: 'control',
    permission: 'journal:read',
  },
];
