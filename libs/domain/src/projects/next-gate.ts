import { z } from 'zod';
import { WordsShape } from '../platform/words-shape';

/** The gate that a project has before it, as the list of projects shows it. */
export const NextGate = z.object({
  /** Of the gate instance: its page. */
  id: z.uuid(),
  /** `G2`, and what it is called. */
  gateId: z.string(),
  name: WordsShape,
  state: z.enum(['blocked', 'conditions_overdue', 'ready']),
  /** How many blocking criteria are open. */
  open: z.number().int().nonnegative(),
  dueOn: z.iso.date().nullable(),
});
export type NextGate = z.infer<typeof NextGate>;
