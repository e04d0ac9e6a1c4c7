import { parse } from '../../lifecycle/expression/parse';
import type { CriterionEvaluation, GateEvaluation } from '../evaluation/evaluation';
import type { ProposedCondition } from './condition';
import { WITH_CONDITIONS } from './outcomes';

export const CONDITION_FLAWS = [
  /** Passing with conditions needs one. */
  'needs_one',
  /** Another outcome has none. */
  'none_here',
  'unknown_criterion',
  /** It blocks and is not validly waived: it is to be met, not promised. */
  'not_attachable',
  'date_past',
  'rule_faulty',
] as const;

/** What is wrong with a condition; `at`: which one, from 0, or null for all of them. */
export interface ConditionFlaw {
  readonly at: number | null;
  readonly code: (typeof CONDITION_FLAWS)[number];
}

/** A condition attaches to an advisory criterion (or one shown as such) that applies, or to a validly waived one. */
export const isAttachable = ({ state, weight, waiver }: CriterionEvaluation): boolean =>
  state !== 'not_applicable' && (weight !== 'blocking' || waiver !== null);

export function conditionFlaws(
  evaluation: GateEvaluation,
  outcome: string,
  conditions: readonly ProposedCondition[],
): readonly ConditionFlaw[] {
  if (outcome !== WITH_CONDITIONS) return conditions.length > 0 ? [{ at: null, code: 'none_here' }] : [];
  if (conditions.length === 0) return [{ at: null, code: 'needs_one' }];
  return conditions.flatMap((condition, at) => flawsOf(evaluation, condition).map((code) => ({ at, code })));
}

function flawsOf(
  { criteria, today }: GateEvaluation,
  { criterionId, rule, dueOn }: ProposedCondition,
): readonly ConditionFlaw['code'][] {
  const found = criteria.find(({ criterion }) => criterion.id === criterionId);
  return [
    ...(found ? [] : (['unknown_criterion'] as const)),
    ...(found && !isAttachable(found) ? (['not_attachable'] as const) : []),
    ...(dueOn <= today ? (['date_past'] as const) : []),
    ...(rule !== null && parse(rule).fault ? (['rule_faulty'] as const) : []),
  ];
}
