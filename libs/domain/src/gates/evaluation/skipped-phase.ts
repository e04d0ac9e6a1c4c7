import { traceOf } from '../../lifecycle/expression/evaluate';
import { scopeOf } from '../../lifecycle/expression/scope';
import type { GateEvaluation } from './evaluation';
import type { GateCase } from './gate-case';
import { standingFacts } from './heard-facts';
import type { Rulebook } from './rulebook';

/**
 * An optional phase is skipped, and its gate with it, when its rule is true and a recorded decision waives it (G2-18);
 * null where it is not. The rule alone, or the decision alone, does not do.
 */
export function skippedPhase(
  rulebook: Rulebook,
  gateCase: GateCase,
  phaseId: string,
): GateEvaluation['skipped'] {
  const optional = rulebook.phases.find(({ id }) => id === phaseId)?.optional;
  const waived = gateCase.waivedPhases.find((phase) => phase.phaseId === phaseId);
  if (!optional || !waived) return null;
  const { attributes, parameters } = gateCase;
  const scope = scopeOf(rulebook.parameters, { attributes, facts: standingFacts(gateCase), parameters });
  const rule = traceOf(optional.rule, scope);
  const words = { fr: optional.fr, en: optional.en };
  return rule.result === 'true' ? { reason: waived.reason, words, rule } : null;
}
