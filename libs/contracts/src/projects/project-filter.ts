import { ProjectStatus } from '@jalon/domain/projects/project-status';
import { PhaseId } from '@jalon/domain/lifecycle/template/phase';
import { z } from 'zod';
import { listParam, pageInput } from '../platform/page';
import { searchParam } from '../platform/search-param';
import { PROJECT_SORTS } from './project-sorts';

/** Within one filter any value fits, across filters all must; what is absent does not filter. */
export const ProjectFilter = z.object({
  phase: listParam(PhaseId),
  status: listParam(ProjectStatus),
  /** Whoever holds any role on it. */
  personId: listParam(z.uuid()),
  clientId: listParam(z.uuid()),
  /** Past its date and not ended. */
  late: z.literal('yes').optional(),
  /** Words of its title, or a reference (`PR-012`). */
  search: searchParam,
});
export type ProjectFilter = z.infer<typeof ProjectFilter>;

/** What a saved view of the list may say. */
export const ProjectViewParams = ProjectFilter.extend({ sort: pageInput(PROJECT_SORTS).shape.sort });
