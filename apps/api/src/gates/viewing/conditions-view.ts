import type { GateCondition } from '@jalon/contracts/gates/gate-view';
import { mayDo } from '@jalon/domain/access/permissions';
import { conditionState } from '@jalon/domain/gates/deciding/condition-state';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { conditionOf, type KeptCondition } from '../gathering/deciding-of';
import type { Judged } from '../judging/judging';
import type { Viewer } from '../judging/may-on-criterion';

const criterionWords = ({ gates }: Lifecycle, id: string) => {
  const found = gates.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id);
  return { id, fr: found?.fr ?? id, en: found?.en ?? id };
};

const SETTLED: readonly GateCondition['state'][] = ['met', 'lifted'];

/** Its owner, or whoever runs projects, says that it is met; the sponsor lifts it. */
export function mayOnCondition(
  { owner }: Pick<KeptCondition, 'owner'>,
  { actor, roleIds }: Viewer,
): GateCondition['may'] {
  if (!mayDo(actor, 'gates:sign')) return [];
  const isOwner = owner.id === actor.id || mayDo(actor, 'gates:manage');
  const isSponsor = roleIds.includes('sponsor');
  return [...(isOwner ? (['meet'] as const) : []), ...(isSponsor ? (['lift'] as const) : [])];
}

function conditionView(judged: Judged, condition: KeptCondition, viewer: Viewer): GateCondition {
  const { held, gateCase } = judged;
  const { state } = conditionState(held.lifecycle, gateCase, condition);
  return {
    ...conditionOf(condition),
    instanceId: condition.instanceId,
    criterion: criterionWords(held.lifecycle, condition.criterionId),
    state,
    may: SETTLED.includes(state) ? [] : mayOnCondition(condition, viewer),
    version: condition.version,
  };
}

/** Conditions of this pass, and those of other passes that are not settled. */
export const conditionViews = (judged: Judged, viewer: Viewer): GateCondition[] =>
  judged.conditions
    .map((condition) => conditionView(judged, condition, viewer))
    .filter(({ instanceId, state }) => instanceId === judged.row.id || !SETTLED.includes(state));
