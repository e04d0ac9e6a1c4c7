import type { ConditionLifting, GateSeat, LiftingSeat } from '@jalon/contracts/gates/gate-view';
import { mayDo } from '@jalon/domain/access/permissions';
import { type Lifting, liftingOf } from '@jalon/domain/gates/deciding/conditions/lifting';
import { type Ballot, delegationsOf, forbiddenPair, seatsOf } from '@jalon/domain/gates/deciding/seats';
import type { Gate } from '@jalon/domain/lifecycle/template/gate';
import type { KeptCondition } from '../gathering/deciding-of';
import type { Judged } from '../judging/judging';
import type { Viewer } from '../judging/may-on-criterion';
import { gateOf, roleHolders } from './words/lifecycle-words';

/** Who may take which seat today, whatever was voted. */
const seating = ({ gateCase, delegations }: Judged): Omit<Ballot, 'votes'> => ({
  holders: gateCase.holders,
  delegations,
  today: gateCase.today,
});

/**
 * The gate that was passed under a condition, as the life cycle of the one in sight knows it; undefined where a newer
 * version has it no more: the condition is lifted from the page of its own gate.
 */
const knownGate = ({ held }: Judged, { gateId }: KeptCondition): Gate | undefined =>
  gateOf(held.lifecycle, gateId);

/** The same, at the gate that was passed itself, which keeps the version that it was decided under. */
export function passedGate(judged: Judged, condition: KeptCondition): Gate {
  const gate = knownGate(judged, condition);
  if (gate) return gate;
  throw new Error(`The life cycle knows no gate ${condition.gateId}`);
}

/** Where lifting a condition stands. */
export const liftingFor = (judged: Judged, condition: KeptCondition): Lifting =>
  liftingOf(
    passedGate(judged, condition),
    { ...seating(judged), lifts: condition.lifts },
    condition.owner.id,
  );

/** In one’s own right, or for somebody away; nothing where separation of duties forbids it. */
export function mayLiftAs(
  judged: Judged,
  gate: Gate,
  { roleId, viewer: { actor, roleIds } }: { readonly roleId: string; readonly viewer: Viewer },
): GateSeat['mayVoteAs'] {
  const ballot = { ...seating(judged), votes: [] };
  if (!mayDo(actor, 'gates:sign') || forbiddenPair(gate, ballot, { personId: actor.id, roleId })) return [];
  const own = judged.gateCase.holders.find(({ person }) => person.id === actor.id)?.person.name ?? '';
  const given = delegationsOf(roleId, ballot).filter(({ to }) => to.id === actor.id);
  return [
    ...(roleIds.includes(roleId) ? [{ onBehalfOfId: null, name: own }] : []),
    ...given.map(({ from }) => ({ onBehalfOfId: from.id, name: from.name })),
  ];
}

/** Every seat of the gate that was passed, with its vote to lift; null where the life cycle in sight has it no more. */
export function liftingView(
  judged: Judged,
  condition: KeptCondition,
  viewer: Viewer,
): ConditionLifting | null {
  const gate = knownGate(judged, condition);
  if (!gate) return null;
  const { decision, needsAnother } = liftingFor(judged, condition);
  const counted = decision.seats.filter(({ outcome }) => outcome !== null).map(({ roleId }) => roleId);
  const seats = seatsOf(gate, seating(judged)).map((roleId): LiftingSeat => {
    const { role, people } = roleHolders(judged.held.lifecycle, roleId, judged.gateCase.holders);
    const vote = condition.lifts.findLast((one) => one.roleId === roleId && counted.includes(roleId));
    const isOwn = vote?.person.id === viewer.actor.id || vote?.onBehalfOf?.id === viewer.actor.id;
    return {
      role,
      people,
      vote: vote
        ? { by: vote.person, onBehalfOf: vote.onBehalfOf, at: vote.at, reason: vote.reason, isOwn }
        : null,
      mayVoteAs: vote ? [] : mayLiftAs(judged, gate, { roleId, viewer }),
    };
  });
  return { needed: decision.needed, needsAnother, seats };
}
