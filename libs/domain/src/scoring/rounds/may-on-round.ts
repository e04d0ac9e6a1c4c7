import type { Actor } from '../../access/actor';
import { mayDo } from '../../access/permissions';
import { canReveal, type RoundCount } from './ballots-count';
import { MOST_RATERS, ROUND_ACTIONS, type RoundAction, type RoundListItem } from './round';

export interface RoundStanding extends RoundCount {
  readonly mine: RoundListItem['mine'];
  /** A second round of it was opened, and not cancelled. */
  readonly hasNext: boolean;
}

/** Of those who manage rounds. */
const managing = (round: RoundStanding, now: Date): Readonly<Partial<Record<RoundAction, boolean>>> => {
  const isOpen = round.state === 'open';
  return {
    remind: isOpen && round.awaited > 0,
    invite: isOpen && round.given + round.awaited < MOST_RATERS,
    extend: isOpen,
    reveal: canReveal(round, now),
    cancel: isOpen,
    repeat: round.state === 'revealed' && !round.hasNext,
  };
};

/**
 * What this actor may do with this round now; the screen shows a button for each. Words are exchanged once it is
 * revealed: one said earlier would undo the blindness.
 */
export function mayOnRound(
  actor: Pick<Actor, 'roles' | 'scope'>,
  round: RoundStanding,
  now: Date,
): readonly RoundAction[] {
  const may: Readonly<Partial<Record<RoundAction, boolean>>> = {
    ...(mayDo(actor, 'scoring:manage') && managing(round, now)),
    score: round.state === 'open' && round.mine === 'to-score' && mayDo(actor, 'scoring:score'),
    comment: round.state === 'revealed' && mayDo(actor, 'discussion:write'),
  };
  return ROUND_ACTIONS.filter((action) => may[action]);
}
