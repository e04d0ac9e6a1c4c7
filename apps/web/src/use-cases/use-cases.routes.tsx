import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router';
import { msg } from '@lingui/core/macro';
import { CopyCheck, LibraryBig, Lightbulb } from 'lucide-react';
import type { NavigationEntry } from '../platform/routing/navigation';
import { shellRoute } from '../platform/routing/parents';
import { prefetchViews } from '../views/prefetch-views';
import { DuplicatesSearch } from './duplicates/duplicates-search';
import { CatalogueSearch } from './catalogue/catalogue-search';
import { ListSearch } from './list/list-search';
import { UseCaseSearch } from './merging/use-case-search';
import { withAllWords } from '../platform/words/catalogues';

const list = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases',
  validateSearch: (given: Partial<ListSearch> & SearchSchemaInput): ListSearch => ListSearch.parse(given),
  loader: ({ context }) => prefetchViews(context.queries),
  component: lazyRouteComponent(() => import('./use-case-list.page'), 'UseCaseListPage'),
});

const bulkList = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases/bulk',
  component: lazyRouteComponent(() => withAllWords(import('./bulk/pages/bulk-list.page')), 'BulkListPage'),
});

const bulkEdit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases/bulk/$id',
  component: lazyRouteComponent(() => withAllWords(import('./bulk/pages/bulk-edit.page')), 'BulkEditPage'),
});

const catalogue = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases/catalogue',
  validateSearch: (given: Partial<CatalogueSearch> & SearchSchemaInput): CatalogueSearch =>
    CatalogueSearch.parse(given),
  component: lazyRouteComponent(() => import('./catalogue/catalogue.page'), 'CataloguePage'),
});

const catalogueEntry = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases/catalogue/$template',
  component: lazyRouteComponent(() => import('./catalogue/entry/entry.page'), 'CatalogueEntryPage'),
});

/** Its component is given in `app`, which puts the panels of other contexts beside the page. */
export const useCaseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases/$id',
  validateSearch: (given: Partial<UseCaseSearch> & SearchSchemaInput): UseCaseSearch =>
    UseCaseSearch.parse(given),
});

const duplicates = createRoute({
  getParentRoute: () => shellRoute,
  path: '/use-cases/duplicates',
  validateSearch: (given: Partial<DuplicatesSearch> & SearchSchemaInput): DuplicatesSearch =>
    DuplicatesSearch.parse(given),
  component: lazyRouteComponent(() => withAllWords(import('./duplicates/duplicates.page')), 'DuplicatesPage'),
});

export const useCasesRoutes = [
  list,
  bulkList,
  bulkEdit,
  duplicates,
  catalogue,
  catalogueEntry,
  useCaseRoute,
] as const;

export const useCasesNavigation: readonly NavigationEntry[] = [
  {
    to: '/use-cases',
    label: msg`Cas d’usage`,
    icon: Lightbulb,
    group: 'decide',
    permission: 'use-cases:read',
  },
  {
    to: '/use-cases/duplicates',
    label: msg`Doublons`,
    icon: CopyCheck,
    group: 'decide',
    permission: 'use-cases:write',
  },
  {
    to: '/use-cases/catalogue',
    label: msg`Catalogue`,
    icon: LibraryBig,
    group: 'decide',
    permission: 'organisation:read',
  },
];
