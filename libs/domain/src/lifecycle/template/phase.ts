import { z } from 'zod';
import { Named, RuleText, Seeds } from './vocabulary';

export const PhaseId = z.string().regex(/^P\d{1,2}$/);
export const TrackId = z.string().regex(/^T\d{1,2}$/);

/** The steps of the three descriptions of the seed (A, B, C) that a phase gathers: `{ A: ['A1'], B: ['B1', 'B3'] }`. */
const Views = z.partialRecord(z.enum(['A', 'B', 'C']), z.array(z.string().regex(/^[ABC]\d{1,2}$/)));

/** Something done or delivered in a phase: `P1-A3`, `P1-D1`. */
export const PhaseItem = Named.extend({
  id: z.string().regex(/^[PT]\d{1,2}-[AD]\d{1,2}$/),
  seed: Seeds.optional(),
});
export type PhaseItem = z.infer<typeof PhaseItem>;

/** P3 and P4 are gone through twice: for the slice of the pilot, then for the full scope. */
export const PhaseMode = z.enum(['pilot_slice', 'full_scope']);
export type PhaseMode = z.infer<typeof PhaseMode>;

/** What stands between two gates. */
export const Phase = Named.extend({
  id: PhaseId,
  level: z.enum(['portfolio', 'project']),
  modes: z.array(PhaseMode).optional(),
  /** Skipped when the rule is true and the recorded pilot decision waives it. */
  optional: Named.extend({ rule: RuleText, seed: Seeds.optional() }).optional(),
  recurring: z.boolean().optional(),
  /** ISO 8601 duration of a period where it recurs: `P3M`. */
  cadence: z
    .string()
    .regex(/^P\d{1,2}[DWMY]$/)
    .optional(),
  activities: z.array(PhaseItem),
  deliverables: z.array(PhaseItem),
  entry: z.array(Named),
  exit: z.array(Named),
  views: Views.optional(),
  seed: Seeds.optional(),
});
export type Phase = z.infer<typeof Phase>;

/** What accompanies every phase: change, governance, documentation, finance. */
export const Track = Named.extend({ id: TrackId, views: Views.optional(), seed: Seeds.optional() });
export type Track = z.infer<typeof Track>;

/** A way back that only a decision takes. */
export const Loop = Named.extend({ from: PhaseId, to: PhaseId });
export type Loop = z.infer<typeof Loop>;
