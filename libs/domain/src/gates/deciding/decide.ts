import type { Gate } from '../../lifecycle/template/gate';
import { askedBy } from './conditions/asked-conditions';
import { sortedVotes } from './counted-votes';
import type { Decision } from './decision';
import { peopleOfSeat, seatsOf } from './seats';
import type { Ballot } from './seats';
import type { Vote } from './vote';

/**
 * Counts the votes of a gate. Enough seats (the quorum, or as many as there are) must sign the same outcome and the
 * same target, the first decider among them; the newest vote of a seat counts, in whatever order they came. Where no
 * vote to come could bring that, disagreement leaves the gate on hold until somebody changes theirs.
 */
export function decide(gate: Gate, ballot: Ballot): Decision {
  const seatIds = seatsOf(gate, ballot);
  const { counted, setAside } = sortedVotes(gate, ballot);
  const first = gate.deciders[0] ?? '';
  const needed = gate.quorum === 'all' ? seatIds.length : Math.min(gate.quorum, seatIds.length);
  const votes = [...counted.values()];
  const said = leading(votes, counted.get(first));
  const made = counted.has(first) && said.length >= needed ? said : [];
  const canStill = said.length + seatIds.length - counted.size >= needed;
  const seats = seatIds.map((roleId) =>
    seatOf(roleId, ballot, { vote: counted.get(roleId), isFirst: roleId === first }),
  );
  return {
    ...verdictOf(made, canStill),
    needed,
    seats,
    leftOut: gate.deciders.filter((roleId) => !seatIds.includes(roleId)),
    lacksFirst: seats.some(({ isFirst, personIds }) => isFirst && personIds.length === 0),
    voteIds: made.map(({ id }) => id).sort(),
    setAside,
    conditions: askedBy(made),
  };
}

function verdictOf(
  [one]: readonly Vote[],
  canStill: boolean,
): Pick<Decision, 'standing' | 'outcome' | 'target'> {
  if (one) return { standing: 'decided', outcome: one.outcome, target: one.target };
  return { standing: canStill ? 'pending' : 'hold', outcome: null, target: null };
}

const seatOf = (
  roleId: string,
  ballot: Ballot,
  { vote, isFirst }: { vote: Vote | undefined; isFirst: boolean },
): Decision['seats'][number] => ({
  roleId,
  isFirst,
  personIds: [...peopleOfSeat(roleId, ballot)],
  outcome: vote?.outcome ?? null,
  target: vote?.target ?? null,
});

const keyOf = ({ outcome, target }: Vote): string => `${outcome} ${target ?? ''}`;

/** Votes that say what the first decider says; while that seat is silent, what most of the others say. */
function leading(votes: readonly Vote[], first: Vote | undefined): readonly Vote[] {
  const saying = (key: string) => votes.filter((vote) => keyOf(vote) === key);
  if (first) return saying(keyOf(first));
  return votes.map((vote) => saying(keyOf(vote))).sort((one, other) => other.length - one.length)[0] ?? [];
}
