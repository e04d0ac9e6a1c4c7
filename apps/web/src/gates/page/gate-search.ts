import { z } from 'zod';
import { searchChoice } from '../../platform/routing/search-params';

export const CRITERIA_SHOWN = ['mine', 'blocking', 'all'] as const;

/** Which criteria are in sight; what is open where nothing is said. */
export const GateSearch = z.object({ show: searchChoice(CRITERIA_SHOWN) });
export type GateSearch = z.infer<typeof GateSearch>;
