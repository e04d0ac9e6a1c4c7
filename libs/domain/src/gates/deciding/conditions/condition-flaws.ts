import { traceOf } from '../../../lifecycle/expression/evaluate';
import { scopeOf } from '../../../lifecycle/expression/scope';
import { namesKnownIn } from '../../../lifecycle/flaws/names';
import { ruleFlaws } from '../../../lifecycle/flaws/rule-flaws';
import type { CriterionEvaluation, GateEvaluation } from '../../evaluation/evaluation';
import type { GateCase } from '../../evaluation/gate-case';
import type { Rulebook } from '../../evaluation/rulebook';
import { namesIn } from '../../evaluation/vocabulary-of';
import { conditionState } from './condition-state';
import type { ProposedCondition } from './condition';
import { WITH_CONDITIONS } from '../outcomes';

export const CONDITION_FLAWS = [
  /** Passing with conditions needs one. */
  'needs_one',
  /** Another outcome has none. */
  'none_here',
  'unknown_criterion',
  /** It blocks and is not validly waived: it is to be met, not promised. */
  'not_attachable',
  'date_past',
  /** It does not parse, or names or compares what the life cycle does not know. */
  'rule_faulty',
  /** It is worth the same whatever becomes known. */
  'rule_constant',
  /** It is true already: nothing is promised. */
  'rule_true',
] as const;

/** What is wrong with a condition; `at`: which one, from 0, or null for all of them. */
export interface ConditionFlaw {
  readonly at: number | null;
  readonly code: (typeof CONDITION_FLAWS)[number];
}

/** A condition attaches to an advisory criterion (or one shown as such) that applies, or to a validly waived one. */
export const isAttachable = ({ state, weight, waiver }: CriterionEvaluation): boolean =>
  state !== 'not_applicable' && (weight !== 'blocking' || waiver !== null);

/** A gate as it is judged, with the life cycle that its rules are read by. */
export interface Judgement {
  readonly evaluation: GateEvaluation;
  readonly rulebook: Rulebook;
}

/** What is wrong with conditions, whatever is known today; what is true already is told by `trueAlready`. */
export function conditionFlaws(
  judgement: Judgement,
  outcome: string,
  conditions: readonly ProposedCondition[],
): readonly ConditionFlaw[] {
  if (outcome !== WITH_CONDITIONS) return conditions.length > 0 ? [{ at: null, code: 'none_here' }] : [];
  if (conditions.length === 0) return [{ at: null, code: 'needs_one' }];
  return conditions.flatMap((condition, at) => flawsOf(judgement, condition).map((code) => ({ at, code })));
}

function flawsOf(
  { evaluation: { criteria, today }, rulebook }: Judgement,
  { criterionId, rule, dueOn }: ProposedCondition,
): readonly ConditionFlaw['code'][] {
  const found = criteria.find(({ criterion }) => criterion.id === criterionId);
  return [
    ...(found ? [] : (['unknown_criterion'] as const)),
    ...(found && !isAttachable(found) ? (['not_attachable'] as const) : []),
    ...(dueOn <= today ? (['date_past'] as const) : []),
    ...(rule === null ? [] : ruleCodes(rule, rulebook)),
  ];
}

function ruleCodes(rule: string, rulebook: Rulebook): readonly ConditionFlaw['code'][] {
  const names = namesKnownIn(rulebook);
  if (ruleFlaws(rule, 'rule', { names, reach: 'everything' }).length > 0) return ['rule_faulty'];
  const nothing = scopeOf(rulebook.parameters, { attributes: {}, facts: {} });
  return traceOf(rule, nothing).result === 'unknown' ? [] : ['rule_constant'];
}

/** Conditions whose rule is true on the day on which they are asked for. */
export const trueAlready = (
  rulebook: Rulebook,
  gateCase: GateCase,
  conditions: readonly ProposedCondition[],
): readonly ConditionFlaw[] =>
  conditions.flatMap(({ rule, dueOn }, at) => {
    const { trace } = conditionState(rulebook, gateCase, { rule, dueOn, met: null, liftedAt: null });
    return trace?.result === 'true' && namesIn(rule ?? undefined).length > 0
      ? [{ at, code: 'rule_true' as const }]
      : [];
  });
