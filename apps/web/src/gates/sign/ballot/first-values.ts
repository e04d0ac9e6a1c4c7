import type { GateView, GateVote } from '@jalon/contracts/gates/gate-view';
import type { z } from 'zod';
import { type Ballot, isOpen, roleOf, seatsOf } from './ballot';
import { askedBefore, isAsked } from './said-before';

/** One’s own vote for this seat: the one that counts, else the newest that fell because something changed. */
export function ownVote(gate: GateView, personId: string): GateVote | null {
  const seats = seatsOf(gate).map(({ value }) => roleOf(value));
  const isOwn = (vote: GateVote | null): vote is GateVote =>
    vote !== null && vote.person.id === personId && seats.includes(vote.role.id);
  const standing = gate.seats.map(({ vote }) => vote).find(isOwn);
  const fallen = gate.formerVotes.find((vote) => isOwn(vote) && vote.ended?.why === 'changed');
  return standing ?? fallen ?? null;
}

/** The ballot to begin with: what one had written for this gate, as far as it may still be voted; else nothing. */
export function firstValues(gate: GateView, personId: string): z.input<typeof Ballot> {
  const vote = ownVote(gate, personId);
  const seat = seatOf(gate, vote);
  const empty = { seat, outcome: '', target: '', reason: '', lessons: '', conditions: [], proof: '' };
  return vote ? { ...empty, ...writtenIn(gate, vote, seat) } : empty;
}

function writtenIn(gate: GateView, vote: GateVote, seat: string) {
  const outcome = gate.outcomes.find((one) => one.id === vote.outcome.id && isOpen(one));
  return {
    ...(outcome && { outcome: outcome.id, target: vote.target?.id ?? '' }),
    reason: vote.reason ?? '',
    lessons: vote.lessons ?? '',
    conditions: ownConditions(gate, vote, seat),
  };
}

function seatOf(gate: GateView, vote: GateVote | null): string {
  const seats = seatsOf(gate).map(({ value }) => value);
  const own = vote?.onBehalfOf ? `${vote.role.id}/${vote.onBehalfOf.id}` : vote?.role.id;
  return seats.find((value) => value === own) ?? seats[0] ?? '';
}

/** Those of others are signed along by themselves. */
function ownConditions(gate: GateView, vote: GateVote, seat: string) {
  const asked = askedBefore(gate, roleOf(seat));
  return vote.conditions
    .filter((condition) => !isAsked(asked, condition))
    .map(({ criterionId, words, rule, ownerId, dueOn }) => ({ criterionId, words, rule, ownerId, dueOn }));
}
