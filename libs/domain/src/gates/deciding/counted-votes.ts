import type { Gate } from '../../lifecycle/template/gate';
import type { SetAside } from './decision';
import { whySetAside } from './seats';
import type { Ballot } from './seats';
import type { Vote } from './vote';

/** The newest vote that counts of each seat, and why the others do not. */
export function sortedVotes(gate: Gate, ballot: Ballot) {
  const counted = new Map<string, Vote>();
  const setAside: SetAside[] = [];
  const newestFirst = [...ballot.votes].sort((one, other) => (stamp(one) < stamp(other) ? 1 : -1));
  for (const vote of newestFirst) {
    const why = whySetAside(gate, ballot, vote) ?? (counted.has(vote.roleId) ? 'replaced' : null);
    if (why) setAside.push({ voteId: vote.id, why });
    else counted.set(vote.roleId, vote);
  }
  setAside.sort((one, other) => (one.voteId < other.voteId ? -1 : 1));
  return { counted, setAside };
}

const stamp = ({ at, id }: Vote): string => `${at} ${id}`;

/** By seat, the vote that counts. */
export const countedVotes = (gate: Gate, ballot: Ballot): ReadonlyMap<string, Vote> =>
  sortedVotes(gate, ballot).counted;
