import { GATE_STATES } from '@jalon/domain/gates/evaluation/states';
import { z } from 'zod';
import { searchChoice } from '../../platform/routing/search-params';

/** Which open gates are in sight. */
export const BoardSearch = z.object({ show: searchChoice([...GATE_STATES, 'late', 'mine']) });
export type BoardSearch = z.infer<typeof BoardSearch>;
