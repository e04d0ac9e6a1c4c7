import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import {
  ConfidentialityLevel,
  ProcessArea,
  TechnologyFamily,
  UseCaseKind,
} from '@jalon/domain/use-cases/vocabulary';
import { line } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { listParam } from '../platform/page';
import { searchParam } from '../platform/search-param';

/** `none` stands for those where nothing is said. */
const orNone = <Value extends z.ZodType<string>>(value: Value) =>
  listParam(z.union([value, z.literal('none')]));

/** Within one filter any value fits, across filters all must; what is absent does not filter. */
export const useCaseFilter = {
  kind: orNone(UseCaseKind),
  processArea: orNone(ProcessArea),
  technologyFamily: orNone(TechnologyFamily),
  /** A note of the agency: a client's person cannot ask by it. */
  confidentiality: orNone(ConfidentialityLevel),
  /** Ids of people; `none` for those that nobody owns. */
  ownerId: orNone(z.uuid()),
  clientId: orNone(z.uuid()),
  tag: listParam(line(40)),
  /** Words in French or English, parts of words, typos, or a reference (`CU-042`). */
  search: searchParam,
  /** New, or changed by others, since the reader's previous visit of the register. */
  changed: z.literal('visit').optional(),
};

export const UseCaseFilter = z.object({ ...useCaseFilter, status: listParam(UseCaseStatus) });
export type UseCaseFilter = z.infer<typeof UseCaseFilter>;

/**
 * `status` goes in the order of the register; `relevance` is best first and needs a search (without one it means the
 * usual order). Deadlines that are not set come last both ways.
 */
export const USE_CASE_SORTS = [
  'reference',
  'title',
  'status',
  'createdAt',
  'updatedAt',
  'deadline',
  'relevance',
] as const;
export type UseCaseSort = (typeof USE_CASE_SORTS)[number];
