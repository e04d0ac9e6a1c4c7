import type { GateSeat, GateVote } from '@jalon/contracts/gates/gate-view';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import { type Ballot, delegationsOf, forbiddenPair } from '@jalon/domain/gates/deciding/seats';
import type { Judged } from '../judging/judging';
import { templateOf } from '../judging/standing-votes';
import type { Viewer } from '../judging/may-on-criterion';
import { roleHolders } from './words/lifecycle-words';

interface Seated {
  readonly decision: Decision;
  readonly ballot: Ballot;
  readonly votes: readonly GateVote[];
  readonly viewer: Viewer;
}

/** In one’s own right, or for somebody away; nothing where separation of duties forbids it. */
function mayVoteAs(judged: Judged, roleId: string, { ballot, viewer }: Seated): GateSeat['mayVoteAs'] {
  const { actor, roleIds } = viewer;
  const person = { personId: actor.id, roleId };
  const gate = templateOf(judged);
  if (judged.row.decidedAt !== null || !mayDo(actor, 'gates:sign')) return [];
  if (forbiddenPair(gate, ballot, person)) return [];
  const own = judged.gateCase.holders.find((one) => one.person.id === actor.id)?.person.name ?? '';
  const given = delegationsOf(roleId, ballot).filter(({ to }) => to.id === actor.id);
  return [
    ...(roleIds.includes(roleId) ? [{ onBehalfOfId: null, name: own }] : []),
    ...given.map(({ from }) => ({ onBehalfOfId: from.id, name: from.name })),
  ];
}

/** Those of a role that count today or will, of whoever still holds it. */
const upcoming = ({ delegations, gateCase }: Judged, roleId: string): GateSeat['delegations'] =>
  delegations.filter(
    (one) =>
      one.roleId === roleId &&
      one.endedAt === null &&
      one.endsOn >= gateCase.today &&
      gateCase.holders.some((holder) => holder.roleId === roleId && holder.person.id === one.from.id),
  );

/** Every decider of the gate, in the order of the life cycle, those that nobody holds too. */
export function seatViews(judged: Judged, seated: Seated): GateSeat[] {
  const { decision, votes } = seated;
  const gate = templateOf(judged);
  return gate.deciders.map((roleId, place): GateSeat => {
    const { role, people } = roleHolders(judged.held.lifecycle, roleId, judged.gateCase.holders);
    return {
      role,
      people,
      isFirst: place === 0,
      isLeftOut: decision.leftOut.includes(roleId),
      delegations: upcoming(judged, roleId),
      vote: votes.findLast((vote) => vote.role.id === roleId && vote.ended === null) ?? null,
      mayVoteAs: mayVoteAs(judged, roleId, seated),
    };
  });
}
