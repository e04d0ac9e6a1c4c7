import type { Gate } from '../../../lifecycle/template/gate';
import { decide } from '../decide';
import type { Decision } from '../decision';
import type { Ballot } from '../seats';
import type { Vote } from '../vote';

/** A seat of the gate that was passed says that a condition may go, and why. */
export type LiftVote = Pick<Vote, 'id' | 'roleId' | 'person' | 'onBehalfOf' | 'at'> & {
  readonly reason: string;
};

export interface Lifting {
  readonly isLifted: boolean;
  /** The quorum is there, but everybody who made it answers for the condition: somebody else must sign too. */
  readonly needsAnother: boolean;
  readonly decision: Decision;
}

const LIFT = 'lift';

/**
 * Lifting a condition is a decision of the gate that was passed under it: the same seats, quorum and separation of
 * duties. Whoever answers for the condition, or votes in their place, is never the only one.
 */
export function liftingOf(
  gate: Gate,
  { lifts, ...ballot }: Omit<Ballot, 'votes'> & { readonly lifts: readonly LiftVote[] },
  ownerId: string,
): Lifting {
  const votes = lifts.map((lift): Vote => ({
    ...lift,
    outcome: LIFT,
    target: null,
    conditions: [],
    readingHash: '',
  }));
  const decision = decide(gate, { ...ballot, votes });
  const isComplete = decision.outcome === LIFT;
  const hasOther = lifts.some(
    ({ id, person, onBehalfOf }) =>
      decision.voteIds.includes(id) && person.id !== ownerId && onBehalfOf?.id !== ownerId,
  );
  return { isLifted: isComplete && hasOther, needsAnother: isComplete && !hasOther, decision };
}
