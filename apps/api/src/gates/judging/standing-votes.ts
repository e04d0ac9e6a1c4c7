import { askedBy, askedSince } from '@jalon/domain/gates/deciding/conditions/asked-conditions';
import { countedVotes } from '@jalon/domain/gates/deciding/counted-votes';
import { ABANDON } from '@jalon/domain/gates/deciding/outcomes';
import type { Ballot } from '@jalon/domain/gates/deciding/seats';
import { readingOfVote } from '@jalon/domain/gates/freezing/reading-of-vote';
import type { Difference } from '@jalon/domain/gates/signing/difference';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import { reopens } from '@jalon/domain/gates/signing/reopens';
import type { Gate } from '@jalon/domain/lifecycle/template/gate';
import { type KeptVote, voteOf } from '../gathering/deciding-of';
import type { Judged } from './judging';

/** The gate of the life cycle that this one is an instance of. */
export function templateOf({ held, row }: Pick<Judged, 'held' | 'row'>): Gate {
  const gate = held.lifecycle.gates.find(({ id }) => id === row.gateId);
  if (gate) return gate;
  throw new Error(`The life cycle knows no gate ${row.gateId}`);
}

/** What these votes are counted with. */
export const ballotFor = (judged: Judged, votes: readonly KeptVote[]): Ballot => ({
  votes: votes.map(voteOf),
  holders: judged.gateCase.holders,
  delegations: judged.delegations,
  today: judged.gateCase.today,
});

/** What stands at the gate, whatever the votes say. */
const readingOfGround = ({ held, gateCase, evaluation }: Judged): Reading =>
  readingOfVote(held.lifecycle, gateCase, { evaluation, proposed: [], lessons: null });

/**
 * Votes that count no more, with what changed: something that matters of what was read, or, for one that passes with
 * conditions, what another seat has come to ask for. At a gate that is decided none falls.
 */
export function fallsOfVotes(judged: Judged): ReadonlyMap<string, readonly Difference[]> {
  const falls = new Map<string, readonly Difference[]>();
  const standing = judged.votes.filter(({ ended }) => ended === null);
  if (judged.row.decidedAt !== null || standing.length === 0) return falls;
  const now = readingOfGround(judged);
  for (const { id, reading } of standing) {
    const differences = reopens({ ...reading, proposed: [], lessons: null }, now);
    if (differences) falls.set(id, differences);
  }
  const grounded = standing.filter(({ id }) => !falls.has(id));
  const ballot = ballotFor(judged, grounded);
  for (const vote of grounded) {
    const asked = askedSince(templateOf(judged), ballot, voteOf(vote));
    if (asked.length > 0) falls.set(vote.id, asked);
  }
  return falls;
}

/** Votes that count. */
export function countingVotes(judged: Judged): readonly KeptVote[] {
  const falls = fallsOfVotes(judged);
  return judged.votes.filter(({ id, ended }) => ended === null && !falls.has(id));
}

/** What was learnt, as the votes that abandon say it, each once, in the order in which they were given. */
export function lessonsIn(votes: readonly KeptVote[]): string | null {
  const said = votes.filter(({ outcome }) => outcome === ABANDON).flatMap(({ lessons }) => lessons ?? []);
  return said.length === 0 ? null : [...new Set(said)].join('\n\n');
}

/** What a decider is shown: every criterion of the gate, and what the votes so far ask for and have learnt. */
export function voteReading(judged: Judged): Reading {
  const { held, gateCase, evaluation, row } = judged;
  const counting = countingVotes(judged);
  const counted = countedVotes(templateOf(judged), ballotFor(judged, counting));
  return readingOfVote(held.lifecycle, gateCase, {
    evaluation,
    proposed: askedBy([...counted.values()]),
    lessons: lessonsIn(counting) ?? row.lessons,
  });
}
