import { decide } from '@jalon/domain/gates/deciding/decide';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import type { Ballot } from '@jalon/domain/gates/deciding/seats';
import type { Vote } from '@jalon/domain/gates/deciding/vote';
import type { Gate } from '@jalon/domain/lifecycle/template/gate';
import { voteOf } from '../gathering/deciding-of';
import type { Judged } from '../judging/judging';
import { countingVotes } from '../viewing/votes-view';

/** The gate of the life cycle that this one is an instance of. */
export function templateOf({ held, row }: Pick<Judged, 'held' | 'row'>): Gate {
  const gate = held.lifecycle.gates.find(({ id }) => id === row.gateId);
  if (gate) return gate;
  throw new Error(`The life cycle knows no gate ${row.gateId}`);
}

/** What the deciders of a gate decide by today; `more`: votes about to be kept. */
export const ballotOf = (judged: Judged, more: readonly Vote[] = []): Ballot => ({
  votes: [...countingVotes(judged).map(voteOf), ...more],
  holders: judged.gateCase.holders,
  delegations: judged.delegations,
  today: judged.gateCase.today,
});

/** Where the deciding stands. */
export const decisionOf = (judged: Judged, ballot: Ballot = ballotOf(judged)): Decision =>
  decide(templateOf(judged), ballot);
