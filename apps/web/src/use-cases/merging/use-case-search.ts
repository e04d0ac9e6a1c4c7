import { z } from 'zod';
import { searchChoice } from '../../platform/routing/search-params';

/** All that the address of a use case says. */
export const UseCaseSearch = z.object({
  /** The reference of the merged one whose address led here. */
  from: z
    .string()
    .regex(/^CU-\d{3,9}$/)
    .optional()
    .catch(undefined),
  /** A merged one is shown as it was, instead of leading on. */
  merged: searchChoice(['show']),
});
export type UseCaseSearch = z.infer<typeof UseCaseSearch>;
