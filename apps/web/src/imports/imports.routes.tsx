import { msg } from '@lingui/core/macro';
import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { ListSearch, NewSearch, RunSearch } from './import-search';
import { withAllWords } from '../platform/words/catalogues';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  validateSearch: (given: Partial<ListSearch> & SearchSchemaInput): ListSearch => ListSearch.parse(given),
  component: lazyRouteComponent(() => withAllWords(import('./imports.page')), 'ImportsPage'),
});

const fresh = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/new',
  validateSearch: (given: Partial<NewSearch> & SearchSchemaInput): NewSearch => NewSearch.parse(given),
  component: lazyRouteComponent(() => withAllWords(import('./new-import.page')), 'NewImportPage'),
});

const run = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$id',
  validateSearch: (given: Partial<RunSearch> & SearchSchemaInput): RunSearch => RunSearch.parse(given),
  component: lazyRouteComponent(() => withAllWords(import('./import.page')), 'ImportPage'),
});

export const importsRoutes = [list, fresh, run] as const;

export const importsNavigation: readonly NavigationEntry[] = [
  { to: '/imports', label: msg`Imports`, icon: FileUp, group: 'decide', permission: 'imports:manage' },
];
