import { GATE_STATES } from '@jalon/domain/gates/evaluation/states';
import { z } from 'zod';
import { searchChoice } from '../../platform/routing/search-params';

/** Gates on one page of the board. */
export const PAGE = 100;

/** Which open gates are in sight, and from which place on: 100, 200… */
export const BoardSearch = z.object({
  show: searchChoice([...GATE_STATES, 'late', 'mine']),
  from: z.coerce.number().int().min(1).max(500).optional().catch(undefined),
});
export type BoardSearch = z.infer<typeof BoardSearch>;
