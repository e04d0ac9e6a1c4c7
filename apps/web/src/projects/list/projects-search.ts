import type { ProjectFilter } from '@jalon/contracts/projects/project-filter';
import { PROJECT_SORTS } from '@jalon/contracts/projects/project-sorts';
import { PROJECT_STATUSES } from '@jalon/domain/projects/project-status';
import { z } from 'zod';
import {
  searchChoice,
  searchChoices,
  searchSort,
  searchText,
  searchTexts,
} from '../../platform/routing/search-params';

const searchIds = searchTexts.transform((given) => given.filter((id) => z.uuid().safeParse(id).success));

/** All that the address of the list says: a link shows the same list to whoever opens it. */
export const ProjectsSearch = z.object({
  search: searchText,
  phase: searchTexts.transform((given) => given.filter((id) => /^P\d{1,2}$/.test(id))),
  status: searchChoices(PROJECT_STATUSES),
  personId: searchIds,
  clientId: searchIds,
  late: searchChoice(['yes']),
  sort: searchSort(PROJECT_SORTS),
  /** The saved view that was opened. */
  saved: searchText,
});
export type ProjectsSearch = z.infer<typeof ProjectsSearch>;

/** How many filters narrow the list; the search is counted too. */
export const countFilters = ({ search, phase, status, personId, clientId, late }: ProjectsSearch): number =>
  [phase, status, personId, clientId].filter((list) => list.length > 0).length +
  (search ? 1 : 0) +
  (late ? 1 : 0);

/** The filter that the list is asked with. */
export const filterOf = (search: ProjectsSearch): ProjectFilter => ({
  ...(search.search && { search: search.search }),
  ...(search.late && { late: search.late }),
  phase: search.phase,
  status: search.status,
  personId: search.personId,
  clientId: search.clientId,
});

/** What a saved view keeps of an address. */
export const viewParamsOf = ({ saved: _, ...params }: ProjectsSearch): Omit<ProjectsSearch, 'saved'> =>
  params;
