import { z } from 'zod';
import { PhaseId } from './gate';
import { Named, RuleText } from './vocabulary';

/** Something done or delivered in a phase: `P1-A3`, `P1-D1`. */
export const PhaseItem = Named.extend({
  id: z.string().regex(/^[PT]\d{1,2}-[AD]\d{1,2}$/),
  seed: z.array(z.string()).optional(),
});
export type PhaseItem = z.infer<typeof PhaseItem>;

export const Phase = Named.extend({
  id: PhaseId,
  level: z.enum(['portfolio', 'project']),
  modes: z.array(z.enum(['pilot_slice', 'full_scope'])).optional(),
  /** Skipped when the rule is true and the recorded pilot decision waives it. */
  optional: Named.extend({ rule: RuleText, seed: z.array(z.string()).optional() }).optional(),
  recurring: z.boolean().optional(),
  cadence: z.string().optional(),
  activities: z.array(PhaseItem),
  deliverables: z.array(PhaseItem),
  entry: z.array(Named),
  exit: z.array(Named),
});
export type Phase = z.infer<typeof Phase>;

/** What accompanies every phase: change, governance, documentation, finance. */
export const Track = Named.extend({
  id: z.string().regex(/^T\d{1,2}$/),
  seed: z.array(z.string()).optional(),
});
export type Track = z.infer<typeof Track>;

/** A way back that only a decision takes. */
export const Loop = Named.extend({ from: PhaseId, to: PhaseId });
export type Loop = z.infer<typeof Loop>;
