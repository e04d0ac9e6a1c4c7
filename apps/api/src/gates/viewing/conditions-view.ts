import type { ConditionLifting, GateCondition } from '@jalon/contracts/gates/gate-view';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { conditionState } from '@jalon/domain/gates/deciding/conditions/condition-state';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Words } from '@jalon/domain/platform/language';
import { conditionOf, type KeptCondition } from '../gathering/deciding-of';
import type { Judged } from '../judging/judging';
import type { Viewer } from '../judging/may-on-criterion';
import { liftingView } from './lifting-view';
import { sentenceOf } from './words/explained';

const criterionWords = ({ gates }: Lifecycle, id: string) => {
  const found = gates.flatMap(({ criteria }) => criteria).find((criterion) => criterion.id === id);
  return { id, fr: found?.fr ?? id, en: found?.en ?? id };
};

const SETTLED: readonly GateCondition['state'][] = ['met', 'lifted'];

/** What its rule rests on, in words; null for one without a rule. */
export function becauseOf({ held, gateCase }: Judged, condition: KeptCondition): Words | null {
  const { trace } = conditionState(held.lifecycle, gateCase, condition);
  return trace && sentenceOf(trace, held.lifecycle);
}

type May = GateCondition['may'][number];

/**
 * Whoever answers for it, or runs projects, says that it is met (never where it has a rule); a decider or whoever runs
 * projects confirms, being neither of these two; deciders vote to lift it.
 */
export function mayOnCondition(
  condition: KeptCondition,
  { actor }: Viewer,
  lifting: ConditionLifting | null,
): May[] {
  if (!mayDo(actor, 'gates:sign')) return [];
  const seats = lifting?.seats ?? [];
  const manages = mayDo(actor, 'gates:manage');
  const votes = seats.some(({ mayVoteAs }) => mayVoteAs.length > 0);
  const hasVoted = seats.some(({ vote }) => vote?.isOwn === true);
  const may: Readonly<Record<May, boolean>> = {
    meet: maySay(condition, actor, manages),
    confirm: mayConfirm(condition, actor, votes || hasVoted || manages),
    lift: votes,
    take_back_lift: hasVoted,
  };
  return ACTIONS.filter((action) => may[action]);
}

const maySay = ({ rule, said, owner }: KeptCondition, { id }: Actor, manages: boolean): boolean =>
  rule === null && said === null && (manages || owner.id === id);

const mayConfirm = ({ said, owner }: KeptCondition, { id }: Actor, isSomebody: boolean): boolean =>
  isSomebody && said !== null && said.by.id !== id && owner.id !== id;

const ACTIONS: readonly May[] = ['meet', 'confirm', 'lift', 'take_back_lift'];

function conditionView(judged: Judged, condition: KeptCondition, viewer: Viewer): GateCondition {
  const { held, gateCase } = judged;
  const { state } = conditionState(held.lifecycle, gateCase, condition);
  const isSettled = SETTLED.includes(state);
  const lifting = isSettled ? null : liftingView(judged, condition, viewer);
  return {
    ...conditionOf(condition),
    instanceId: condition.instanceId,
    criterion: criterionWords(held.lifecycle, condition.criterionId),
    state,
    because: isSettled ? null : becauseOf(judged, condition),
    said: isSettled ? null : condition.said,
    lifting,
    may: isSettled ? [] : mayOnCondition(condition, viewer, lifting),
    version: condition.version,
  };
}

/** Conditions of this pass, and those of other passes that are not settled. */
export const conditionViews = (judged: Judged, viewer: Viewer): GateCondition[] =>
  judged.conditions
    .map((condition) => conditionView(judged, condition, viewer))
    .filter(({ instanceId, state }) => instanceId === judged.row.id || !SETTLED.includes(state));
