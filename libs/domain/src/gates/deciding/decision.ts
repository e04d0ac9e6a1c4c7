import { z } from 'zod';
import { Id } from '../../lifecycle/template/vocabulary';
import { ProposedCondition } from './conditions/condition';
import { Target } from './vote';

/** A decider’s seat at a gate: who may take it today, and whether its vote was given. */
export const Seat = z.object({
  roleId: Id,
  /** The first role listed must be among those who sign. */
  isFirst: z.boolean(),
  /** Holders, and those to whom one of them delegated today. */
  personIds: z.array(z.uuid()),
  /** The outcome that it voted; null: not yet. */
  outcome: Id.nullable(),
  target: Target.nullable(),
});
export type Seat = z.infer<typeof Seat>;

/** Why a vote does not count: not of a seat, of somebody who does not hold it, or who holds another that forbids it. */
export const SetAside = z.object({
  voteId: z.uuid(),
  why: z.enum(['no_seat', 'not_holder', 'separation', 'replaced']),
});
export type SetAside = z.infer<typeof SetAside>;

/**
 * Where the deciding stands. `pending`: more votes can bring a decision. `hold`: they disagree, no vote to come can
 * bring one (somebody must change theirs). `decided`: once enough seats, the first among them, signed the same.
 */
export const Decision = z.object({
  standing: z.enum(['pending', 'decided', 'hold']),
  outcome: Id.nullable(),
  target: Target.nullable(),
  /** How many seats must sign the same outcome. */
  needed: z.number().int().positive(),
  seats: z.array(Seat),
  /** Deciders of the template that nobody holds: left out (never the first). */
  leftOut: z.array(Id),
  /** Nobody holds the first role: nothing can be decided. */
  lacksFirst: z.boolean(),
  /** The votes that made it, by id. */
  voteIds: z.array(z.uuid()),
  setAside: z.array(SetAside),
  /** Conditions that the deciding votes ask for, each once. */
  conditions: z.array(ProposedCondition),
});
export type Decision = z.infer<typeof Decision>;
