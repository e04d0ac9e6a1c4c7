import { PROJECT_STATUSES } from '@jalon/domain/projects/project-status';
import { z } from 'zod';
import { searchChoice, searchText } from '../../platform/routing/search-params';

export const GROUPINGS = ['status', 'client', 'owner'] as const;
export const ZOOMS = ['quarter', 'year'] as const;

/** What the timeline of all projects shows, and how near; lives in the address. */
export const TimelineSearch = z.object({
  search: searchText,
  status: searchChoice(PROJECT_STATUSES),
  client: searchText,
  owner: searchText,
  group: searchChoice(GROUPINGS),
  zoom: searchChoice(ZOOMS),
});
export type TimelineSearch = z.infer<typeof TimelineSearch>;
