import type { GateVote } from '@jalon/contracts/gates/gate-view';
import type { KeptVote } from '../gathering/deciding-of';
import type { Judged } from '../judging/judging';
import { fallsOfVotes } from '../judging/standing-votes';
import { outcomeWords, placeWords, roleWords } from './words/lifecycle-words';

function voteView(judged: Judged, vote: KeptVote, ended: GateVote['ended']): GateVote {
  const { lifecycle } = judged.held;
  const names = new Map(vote.owners.map(({ id, name }) => [id, name]));
  const { id, roleId, person, onBehalfOf, outcome, target, reason, lessons, conditions, readingHash, at } =
    vote;
  return {
    id,
    role: roleWords(lifecycle, roleId),
    person,
    onBehalfOf,
    outcome: outcomeWords(lifecycle, outcome),
    target: target === null ? null : placeWords(lifecycle, target),
    reason,
    lessons,
    conditions: conditions.map((condition) => ({
      ...condition,
      owner: { id: condition.ownerId, name: names.get(condition.ownerId) ?? '' },
    })),
    readingHash,
    at,
    ended,
  };
}

/** Votes with whether they count, oldest first: one that has fallen counts no more, told already or not. */
export function voteViews(judged: Judged): GateVote[] {
  const falls = fallsOfVotes(judged);
  return judged.votes.map((vote) => {
    const differences = falls.get(vote.id);
    const fallen = differences && { at: vote.at, why: 'changed' as const, differences: [...differences] };
    return voteView(judged, vote, vote.ended ?? fallen ?? null);
  });
}
