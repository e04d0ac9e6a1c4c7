import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { conditionState } from '@jalon/domain/gates/deciding/conditions/condition-state';
import { type AwaitedCondition, type AwaitedGate, partOf } from '@jalon/domain/gates/awaiting/awaited-gate';
import { decisionOf } from '../deciding/ballot-of';
import type { KeptCondition } from '../gathering/deciding-of';
import type { Judged } from '../judging/judging';
import { mayOnCriterion, viewerOf } from '../judging/may-on-criterion';
import { gatePath, headView } from '../viewing/head-view';

/** Whoever runs a project: the role that the life cycle gives the whole of it. */
const CARRIES = 'product_owner';
/** How many open criteria are named. */
const NAMED = 3;
/** A condition of one’s own is told this many days before its date. */
const DAYS_AHEAD = 14;
const DAY = 86_400_000;

const titleOf = ({ projectTitle, useCaseTitle }: Judged['row']): string => projectTitle ?? useCaseTitle;

/** What is asked of the reader, beside a vote: criteria to sign, opinions to give. */
function askedOf(judged: Judged, actor: Actor): Pick<AwaitedGate, 'toSign' | 'toAdvise'> {
  const { criteria } = judged.evaluation;
  const viewer = viewerOf(actor, judged);
  const signs = criteria.filter(
    (one) => one.isUnmet && mayOnCriterion(judged, one, viewer).includes('attest'),
  );
  const advises = criteria.filter(
    ({ advice }) => advice?.standing === 'asked' && viewer.roleIds.includes(advice.roleId),
  );
  return { toSign: signs.length, toAdvise: mayDo(actor, 'gates:sign') ? advises.length : 0 };
}

/** An open gate as its reader’s home tells it; nothing where it asks nothing of them. */
export function awaitedGate(judged: Judged, actor: Actor): AwaitedGate[] {
  const { row, evaluation, gateCase } = judged;
  const { id, name, mode, cycle, path, dueOn } = headView(judged);
  const decision = decisionOf(judged);
  const unmet = evaluation.criteria.filter(({ isUnmet }) => isUnmet);
  const standing = {
    isReady: evaluation.state === 'ready',
    isLate: dueOn !== null && dueOn < gateCase.today,
    overdue: evaluation.overdue.length,
    ...askedOf(judged, actor),
  };
  const part = partOf({
    ...standing,
    decides:
      mayDo(actor, 'gates:sign') &&
      decision.seats.some(({ personIds, outcome }) => personIds.includes(actor.id) && outcome === null),
    carries: viewerOf(actor, judged).roleIds.includes(CARRIES),
    watches: mayDo(actor, 'portfolio:decide'),
  });
  if (part === null) return [];
  return [
    {
      id,
      part,
      path,
      name,
      mode: mode && { fr: mode.fr, en: mode.en },
      cycle,
      title: titleOf(row),
      dueOn,
      ...standing,
      unmet: {
        count: unmet.length,
        first: unmet.slice(0, NAMED).map(({ criterion: { fr, en } }) => ({ fr, en })),
      },
      fallen: evaluation.criteria.filter(({ state }) => state === 'reopened').length,
      votes: decision.seats.filter(({ outcome }) => outcome !== null).length,
      needed: decision.needed,
    },
  ];
}

/** Conditions of the passes of this subject: the reader’s that come due, and all that are late for whoever watches. */
export function awaitedConditions(judged: Judged, actor: Actor): AwaitedCondition[] {
  const { today } = judged.gateCase;
  const horizon = new Date(Date.parse(today) + DAYS_AHEAD * DAY).toISOString().slice(0, 10);
  return judged.conditions.flatMap((condition) => {
    const { state } = conditionState(judged.held.lifecycle, judged.gateCase, condition);
    const isOverdue = state === 'overdue';
    const isMine = condition.owner.id === actor.id && condition.dueOn <= horizon;
    const isOpen = isOverdue || state === 'open' || state === 'due_soon';
    if (!isOpen || !(isMine || (isOverdue && mayDo(actor, 'portfolio:decide')))) return [];
    return [conditionLine(judged, condition, { isOverdue, isMine })];
  });
}

const conditionLine = (
  { row }: Judged,
  { id, instanceId, words, owner, dueOn }: KeptCondition,
  { isOverdue, isMine }: { readonly isOverdue: boolean; readonly isMine: boolean },
): AwaitedCondition => ({
  id,
  words,
  path: gatePath({ ...row, id: instanceId }),
  title: titleOf(row),
  owner: isMine ? null : owner.name,
  dueOn,
  isOverdue,
});
