import type { Input } from '@jalon/contracts/platform/operation';
import { USE_CASE_SORTS } from '@jalon/contracts/use-cases/use-case-filter';
import type { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import { PROCESS_AREAS, TECHNOLOGY_FAMILIES, USE_CASE_KINDS } from '@jalon/domain/use-cases/vocabulary';
import { z } from 'zod';
import {
  searchChoice,
  searchChoices,
  searchSort,
  searchText,
  searchTexts,
} from '../../platform/routing/search-params';

/** What names a person or a client in the address; `none` for use cases that nobody owns. */
const searchIds = searchTexts.transform((given) =>
  given.filter((id) => id === 'none' || z.uuid().safeParse(id).success),
);

/** All that the address of the list says: a link shows the same list to whoever opens it. */
export const ListSearch = z.object({
  search: searchText,
  status: searchChoices(USE_CASE_STATUSES),
  kind: searchChoices(USE_CASE_KINDS),
  processArea: searchChoices(PROCESS_AREAS),
  technologyFamily: searchChoices(TECHNOLOGY_FAMILIES),
  ownerId: searchIds,
  clientId: searchIds,
  tag: searchTexts,
  sort: searchSort(USE_CASE_SORTS),
  view: searchChoice(['board']),
  /** The form for a new use case is open. */
  create: searchChoice(['yes']),
});
export type ListSearch = z.infer<typeof ListSearch>;

const FILTERS = [
  'status',
  'kind',
  'processArea',
  'technologyFamily',
  'ownerId',
  'clientId',
  'tag',
] as const satisfies readonly (keyof ListSearch)[];

/** How many filters narrow the list; the search is counted too. */
export const countFilters = (search: ListSearch): number =>
  FILTERS.filter((name) => search[name].length > 0).length + (search.search ? 1 : 0);

/** The same address without any filter: sort and view stay. */
export const withoutFilters = ({ sort, view }: ListSearch): Partial<ListSearch> => ({ sort, view });

/** What the board is asked for; it has its statuses already. */
export const boardInputOf = (search: ListSearch) => ({
  ...(search.search && { search: search.search }),
  ...(search.sort && { sort: search.sort }),
  kind: search.kind,
  processArea: search.processArea,
  technologyFamily: search.technologyFamily,
  ownerId: search.ownerId,
  clientId: search.clientId,
  tag: search.tag,
});

/** What the list is asked for; without a sort the server shows the last changed first, or the best match. */
export const listInputOf = (search: ListSearch): Input<typeof listUseCases> => ({
  ...boardInputOf(search),
  status: search.status,
});

/** The sort that the headers show: the one chosen, or the one that the server falls back on. */
export const shownSort = ({ sort, search }: ListSearch): string =>
  sort ?? (search ? 'relevance' : '-updatedAt');
