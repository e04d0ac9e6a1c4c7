import type { GateVote } from '@jalon/contracts/gates/gate-view';
import { reopens } from '@jalon/domain/gates/signing/reopens';
import type { Reading } from '@jalon/domain/gates/signing/reading';
import type { NamedPerson } from '@jalon/domain/discussion/subject';
import type { KeptVote } from '../gathering/deciding-of';
import { type Judged, voteReading } from '../judging/judging';
import { outcomeWords, placeWords, roleWords } from './words/lifecycle-words';

/** Names of people by id, as far as the case knows them. */
function namesIn({ gateCase, votes }: Judged): ReadonlyMap<string, string> {
  const people: NamedPerson[] = [
    ...gateCase.holders.map(({ person }) => person),
    ...votes.map(({ person }) => person),
    ...gateCase.evidence.map(({ owner }) => owner),
  ];
  return new Map(people.map(({ id, name }) => [id, name]));
}

/** A vote whose reading has changed in something that matters no longer counts, told already or not. */
export function fallOfVote(vote: KeptVote, now: Reading, isOpen: boolean): GateVote['ended'] {
  if (vote.ended || !isOpen) return vote.ended;
  const differences = reopens(vote.reading, now);
  return differences && { at: vote.at, why: 'changed', differences: [...differences] };
}

function voteView(judged: Judged, vote: KeptVote, ended: GateVote['ended']): GateVote {
  const { lifecycle } = judged.held;
  const names = namesIn(judged);
  const { id, roleId, person, onBehalfOf, outcome, target, reason, conditions, readingHash, at } = vote;
  return {
    id,
    role: roleWords(lifecycle, roleId),
    person,
    onBehalfOf,
    outcome: outcomeWords(lifecycle, outcome),
    target: target === null ? null : placeWords(lifecycle, target),
    reason,
    conditions: conditions.map((condition) => ({
      ...condition,
      owner: { id: condition.ownerId, name: names.get(condition.ownerId) ?? '' },
    })),
    readingHash,
    at,
    ended,
  };
}

/** Votes with whether they count, oldest first. */
export function voteViews(judged: Judged): GateVote[] {
  if (judged.votes.length === 0) return [];
  const isOpen = judged.row.decidedAt === null;
  const now = voteReading(judged);
  return judged.votes.map((vote) => voteView(judged, vote, fallOfVote(vote, now, isOpen)));
}

/** Votes that count. */
export function countingVotes(judged: Judged): readonly KeptVote[] {
  if (judged.votes.length === 0) return [];
  const isOpen = judged.row.decidedAt === null;
  const now = voteReading(judged);
  return judged.votes.filter((vote) => fallOfVote(vote, now, isOpen) === null);
}
