import type { Input } from '@jalon/contracts/platform/operation';
import { MATRIX_DIMENSIONS } from '@jalon/contracts/use-cases/matrix-dimensions';
import { USE_CASE_SORTS } from '@jalon/contracts/use-cases/use-case-filter';
import { USE_CASE_LAYOUTS } from '@jalon/contracts/use-cases/use-case-view';
import type { listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import { USE_CASE_STATUSES } from '@jalon/domain/use-cases/status';
import {
  CONFIDENTIALITY_LEVELS,
  PROCESS_AREAS,
  TECHNOLOGY_FAMILIES,
  USE_CASE_KINDS,
} from '@jalon/domain/use-cases/vocabulary';
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
  kind: searchChoices([...USE_CASE_KINDS, 'none']),
  processArea: searchChoices([...PROCESS_AREAS, 'none']),
  technologyFamily: searchChoices([...TECHNOLOGY_FAMILIES, 'none']),
  confidentiality: searchChoices([...CONFIDENTIALITY_LEVELS, 'none']),
  ownerId: searchIds,
  clientId: searchIds,
  tag: searchTexts,
  /** What others brought since the reader's last visit. */
  changed: searchChoice(['visit']),
  sort: searchSort(USE_CASE_SORTS),
  view: searchChoice(USE_CASE_LAYOUTS),
  /** What the matrix sets against one another. */
  rows: searchChoice(MATRIX_DIMENSIONS),
  columns: searchChoice(MATRIX_DIMENSIONS),
  /** The saved view that was opened; `none` where the whole register is meant. */
  saved: searchText,
  /** The form for a new use case is open. */
  create: searchChoice(['yes']),
});
export type ListSearch = z.infer<typeof ListSearch>;

const FILTERS = [
  'status',
  'kind',
  'processArea',
  'technologyFamily',
  'confidentiality',
  'ownerId',
  'clientId',
  'tag',
] as const satisfies readonly (keyof ListSearch)[];

/** How many filters narrow the list; the search is counted too. */
export const countFilters = (search: ListSearch): number =>
  FILTERS.filter((name) => search[name].length > 0).length +
  (search.search ? 1 : 0) +
  (search.changed ? 1 : 0);

/** The same address without any filter: sort and layout stay. */
export const withoutFilters = ({ sort, view, rows, columns, saved }: ListSearch): Partial<ListSearch> => ({
  sort,
  view,
  rows,
  columns,
  saved,
});

/** What a saved view keeps of an address. */
export const viewParamsOf = ({
  saved: _,
  create: __,
  ...params
}: ListSearch): Omit<ListSearch, 'saved' | 'create'> => params;

/** What the board is asked for; it has its statuses already. */
export const boardInputOf = (search: ListSearch) => ({
  ...(search.search && { search: search.search }),
  ...(search.sort && { sort: search.sort }),
  ...(search.changed && { changed: search.changed }),
  kind: search.kind,
  processArea: search.processArea,
  technologyFamily: search.technologyFamily,
  confidentiality: search.confidentiality,
  ownerId: search.ownerId,
  clientId: search.clientId,
  tag: search.tag,
});

/** What the list is asked for; without a sort the server shows the last changed first, or the best match. */
export const listInputOf = (search: ListSearch): Input<typeof listUseCases> => ({
  ...boardInputOf(search),
  status: search.status,
});

/** What the matrix is asked for; there is no order in it. */
export function matrixInputOf(search: ListSearch) {
  const { sort: _, ...filter } = boardInputOf(search);
  return { ...filter, status: search.status };
}

/** The sort that the headers show: the one chosen, or the one that the server falls back on. */
export const shownSort = ({ sort, search }: ListSearch): string =>
  sort ?? (search ? 'relevance' : '-updatedAt');
