import { z } from 'zod';
import { Id, Named, RuleText, Verification } from './vocabulary';

export const CriterionId = z.string().regex(/^G\d{1,2}-\d{2}$/);
export const GateId = z.string().regex(/^G\d{1,2}$/);
export const PhaseId = z.string().regex(/^P\d{1,2}$/);

/**
 * One thing asked at a gate: `computed` by its rule from what is kept, or `attested` by whoever holds `signer`.
 * Without `when` it always applies. One that carries a `law` is never waivable.
 */
export const Criterion = Named.extend({
  id: CriterionId,
  kind: z.enum(['computed', 'attested']),
  theme: Id,
  why: Named,
  turnsGreen: Named,
  when: RuleText.optional(),
  rule: RuleText.optional(),
  /** `measured`: a declared value does not do. */
  requires: z.literal('measured').optional(),
  /** The role that advises and does not decide (RGPD art. 38(6), 39). */
  opinion: Id.optional(),
  signer: Id,
  blocking: z.boolean(),
  waivable: z.boolean(),
  /** Kinds of evidence. */
  evidence: z.array(z.string()),
  trace: z.array(z.string()),
  law: z.array(z.string()).optional(),
  verification: Verification.optional(),
  asOf: z.iso.date().optional(),
});
export type Criterion = z.infer<typeof Criterion>;

/** What deciders may decide; `requiresReady`: only at a gate that is ready. `effect`: where the project goes. */
export const Outcome = Named.extend({
  id: Id,
  effect: z.enum(['forward', 'stay', 'back', 'end']),
  requiresReady: z.boolean(),
});
export type Outcome = z.infer<typeof Outcome>;

export const Gate = Named.extend({
  id: GateId,
  after: PhaseId,
  subject: z.enum(['use_case', 'project']),
  onPass: z.object({ creates: z.literal('project'), atPhase: PhaseId }).optional(),
  outcomes: z.array(Id).min(1),
  /** For an outcome: criteria of another gate that must be satisfied before. */
  alsoForOutcome: z.record(Id, z.array(CriterionId)).optional(),
  /** Phases that `adjust` may name; none listed: any earlier phase. */
  loopsTo: z.array(PhaseId).optional(),
  /** ISO 8601 duration where it comes again: `P3M`. */
  recurring: z.string().optional(),
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
