import { traceOf } from '../../../lifecycle/expression/evaluate';
import { scopeOf } from '../../../lifecycle/expression/scope';
import type { Trace } from '../../../lifecycle/expression/trace';
import type { GateCase } from '../../evaluation/gate-case';
import { standingFacts } from '../../evaluation/heard-facts';
import type { Rulebook } from '../../evaluation/rulebook';
import type { Condition, ConditionState } from './condition';

/** A condition is due soon in its last so many days. */
export const DUE_SOON_DAYS = 7;

const DAY = 86_400_000;

/**
 * How a condition stands: met by its rule (computed, however late it comes true), or by somebody’s signed statement;
 * lifted by a new decision; overdue from the day after its date.
 */
export function conditionState(
  rulebook: Rulebook,
  gateCase: GateCase,
  { rule, met, liftedAt, dueOn }: Pick<Condition, 'rule' | 'met' | 'liftedAt' | 'dueOn'>,
): { readonly state: ConditionState; readonly trace: Trace | null } {
  const { attributes, parameters, today } = gateCase;
  const known = { attributes, facts: standingFacts(gateCase), parameters };
  const trace = rule === null ? null : traceOf(rule, scopeOf(rulebook.parameters, known));
  if (liftedAt !== null) return { state: 'lifted', trace };
  if (met !== null || trace?.result === 'true') return { state: 'met', trace };
  if (dueOn < today) return { state: 'overdue', trace };
  const isSoon = Date.parse(dueOn) - Date.parse(today) <= DUE_SOON_DAYS * DAY;
  return { state: isSoon ? 'due_soon' : 'open', trace };
}
