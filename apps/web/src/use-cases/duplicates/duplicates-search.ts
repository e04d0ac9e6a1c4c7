import type { listDuplicates } from '@jalon/contracts/use-cases/duplicates.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { DUPLICATE_STRENGTHS } from '@jalon/domain/use-cases/duplicates/strengths';
import { z } from 'zod';
import { searchChoice } from '../../platform/routing/search-params';

/** All that the address of the duplicates says. */
export const DuplicatesSearch = z.object({
  strength: searchChoice(DUPLICATE_STRENGTHS),
  /** Those told apart, instead of those to judge. */
  toldApart: searchChoice(['yes']),
  /** Those of one use case alone. */
  of: z.uuid().optional().catch(undefined),
});
export type DuplicatesSearch = z.infer<typeof DuplicatesSearch>;

export const duplicatesInput = ({
  strength,
  toldApart,
  of,
}: DuplicatesSearch): Input<typeof listDuplicates> => ({
  limit: 20,
  ...(strength && { strength: [strength] }),
  ...(toldApart && { toldApart }),
  ...(of && { useCaseId: of }),
});
