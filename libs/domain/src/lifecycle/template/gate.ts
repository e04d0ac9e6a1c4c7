import { z } from 'zod';
import { Criterion, CriterionId } from './criterion';
import { PhaseId, TrackId } from './phase';
import { Id, Named, RuleText } from './vocabulary';

export const GateId = z.string().regex(/^G\d{1,2}$/);

/** What deciders may decide; `requiresReady`: only at a gate that is ready. `effect`: where the project goes. */
export const Outcome = Named.extend({
  id: Id,
  effect: z.enum(['forward', 'stay', 'back', 'end']),
  requiresReady: z.boolean(),
});
export type Outcome = z.infer<typeof Outcome>;

/** Where a project is let through, sent back or ended; it stands after its phase. */
export const Gate = Named.extend({
  id: GateId,
  after: PhaseId,
  subject: z.enum(['use_case', 'project']),
  onPass: z.strictObject({ creates: z.literal('project'), atPhase: PhaseId }).optional(),
  outcomes: z.array(Id).min(1),
  /** For an outcome: criteria of another gate that must be satisfied before. */
  alsoForOutcome: z.record(Id, z.array(CriterionId)).optional(),
  /** Phases that `adjust` may name (a track at G7: the phase stays, the track is taken up); none: any earlier phase. */
  loopsTo: z.array(z.union([PhaseId, TrackId])).optional(),
  /** ISO 8601 duration where it comes again: `P3M`. */
  recurring: z
    .string()
    .regex(/^P\d{1,2}[DWMY]$/)
    .optional(),
  /** Decided once for the pilot slice and once for the full scope. */
  perMode: z.boolean().optional(),
  /** Decided once for each wave of rollout. */
  perWave: z.boolean().optional(),
  /** Roles; the first must be among those who sign. */
  deciders: z.array(Id).min(1),
  quorum: z.union([z.number().int().positive(), z.literal('all')]),
  tie: z.literal('hold'),
  /** Pairs of roles that one person may not both hold. */
  mayNotAlsoBe: z.array(z.tuple([Id, Id])),
  criteria: z.array(Criterion),
});
export type Gate = z.infer<typeof Gate>;

/** How much is asked, by what the project is; evaluated by `order`, the first whose `when` is true is proposed. */
export const Profile = Named.extend({
  id: Id,
  order: z.number().int(),
  when: RuleText.optional(),
  reason: Named,
  criteria: z.array(CriterionId),
});
export type Profile = z.infer<typeof Profile>;
