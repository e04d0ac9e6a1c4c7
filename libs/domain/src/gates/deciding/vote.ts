import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { PhaseId, TrackId } from '../../lifecycle/template/phase';
import { Id } from '../../lifecycle/template/vocabulary';
import { ProposedCondition } from './conditions/condition';

/** A phase, or a track that is taken up while the phase stays (`T1` at G7). */
export const Target = z.union([PhaseId, TrackId]);
export type Target = z.infer<typeof Target>;

/** One seat of a gate says what it decides; the newest vote of a seat counts. */
export const Vote = z.object({
  id: z.uuid(),
  /** The seat: a decider of the gate. */
  roleId: Id,
  person: NamedPerson,
  /** The decider who had delegated, where the person votes in their place. */
  onBehalfOf: NamedPerson.nullable(),
  outcome: Id,
  /** Where the project goes back to, for outcomes whose effect is `back`. */
  target: Target.nullable(),
  reason: z.string().nullable(),
  conditions: z.array(ProposedCondition),
  at: z.iso.datetime(),
  readingHash: z.string(),
});
export type Vote = z.infer<typeof Vote>;

/** Somebody decides in the place of a decider who is away, from one day to another, both included. */
export const Delegation = z.object({
  id: z.uuid(),
  roleId: Id,
  from: NamedPerson,
  to: NamedPerson,
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  reason: z.string(),
  /** Who made it; absent in decisions that were frozen before this was kept. */
  givenBy: NamedPerson.optional(),
  endedAt: z.iso.datetime().nullable(),
});
export type Delegation = z.infer<typeof Delegation>;
