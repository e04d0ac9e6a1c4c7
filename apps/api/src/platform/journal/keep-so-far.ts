import { work } from '../database/unit-of-work';
import { keep } from './keep';

/**
 * Keeps what the work under way has told until now, in its transaction: work on many rows tells and keeps them by a few
 * hundred, so that the journal neither fills the memory nor holds the process at the end.
 */
export const keepSoFar = (): Promise<void> => keep(work());
