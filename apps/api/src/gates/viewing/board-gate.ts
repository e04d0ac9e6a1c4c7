import type { BoardGate } from '@jalon/contracts/gates/gates.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Decision } from '@jalon/domain/gates/deciding/decision';
import { ballotOf, decisionOf } from '../deciding/ballot-of';
import type { Judged } from '../judging/judging';
import { mayOnCriterion, viewerOf } from '../judging/may-on-criterion';
import { headView } from './head-view';

const people = ({ gateCase }: Judged, { seats }: Decision): BoardGate['deciders'] => {
  const names = new Map(gateCase.holders.map(({ person }) => [person.id, person.name]));
  const voted = new Map<string, boolean>();
  for (const { personIds, outcome } of seats)
    for (const id of personIds) voted.set(id, (voted.get(id) ?? true) && outcome !== null);
  return [...voted].flatMap(([id, hasVoted]) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name, hasVoted }];
  });
};

/** What the reader has to do there: a seat of theirs has not voted at a gate that may be decided, and the like. */
function mineOf(judged: Judged, actor: Actor, { seats }: Decision): BoardGate['mine'] {
  const viewer = viewerOf(actor, judged);
  const awaits = seats.some(({ personIds, outcome }) => personIds.includes(actor.id) && outcome === null);
  const open = judged.evaluation.criteria.filter(({ isUnmet }) => isUnmet);
  const may = new Set(open.flatMap((one) => mayOnCriterion(judged, one, viewer)));
  const isAsked = judged.evaluation.criteria.some(
    ({ advice }) => advice?.standing === 'asked' && viewer.roleIds.includes(advice.roleId),
  );
  const votes = awaits && judged.evaluation.state === 'ready' && mayDo(actor, 'gates:sign');
  return [
    ...(votes ? (['vote'] as const) : []),
    ...(may.has('attest') ? (['attest'] as const) : []),
    ...(isAsked ? (['give_opinion'] as const) : []),
  ];
}

/** A line of the open gates. */
export function boardGate(judged: Judged, actor: Actor): BoardGate {
  const decision = decisionOf(judged, ballotOf(judged));
  const { dueOn } = judged.row;
  return {
    ...headView(judged),
    deciders: people(judged, decision),
    votes: decision.seats.filter(({ outcome }) => outcome !== null).length,
    needed: decision.needed,
    mine: mineOf(judged, actor, decision),
    overdueEarlier: judged.evaluation.overdue.length,
    isLate: dueOn !== null && dueOn < judged.gateCase.today,
  };
}
