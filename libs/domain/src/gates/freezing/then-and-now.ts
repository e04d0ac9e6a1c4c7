import { evaluateGate } from '../evaluation/evaluate-gate';
import type { GateEvaluation } from '../evaluation/evaluation';
import type { GateCase } from '../evaluation/gate-case';
import type { Rulebook } from '../evaluation/rulebook';
import type { Difference } from '../signing/difference';
import type { Reading } from '../signing/reading';
import { readingOfVote } from './reading-of-vote';
import { differencesBetween } from '../signing/reopens';
import type { FrozenDecision } from './frozen-decision';

/** What those who decide are shown of a gate: every criterion as it stands. */
export const readingOfGate = (rulebook: Rulebook, gateCase: GateCase, evaluation: GateEvaluation): Reading =>
  readingOfVote(rulebook, gateCase, { evaluation, proposed: [], lessons: null });

/** Then and now are compared whole: what is not material too. */
const whole = (reading: Reading): Reading => ({
  ...reading,
  facts: reading.facts.map((fact) => ({ ...fact, material: true })),
  attributes: reading.attributes.map((attribute) => ({ ...attribute, material: true })),
});

/**
 * What has changed since a gate was decided: verdicts first, then everything that they rest on. `now`: the same gate,
 * judged from what is known today (the case keeps the outcome that was decided).
 */
export function thenAndNow(
  frozen: FrozenDecision,
  now: { readonly rulebook: Rulebook; readonly gateCase: GateCase },
): readonly Difference[] {
  const gateCase = { ...now.gateCase, intendedOutcome: frozen.case.intendedOutcome };
  const evaluation = evaluateGate(now.rulebook, gateCase);
  const before = readingOfGate(frozen.rules, frozen.case, frozen.evaluation);
  const after = readingOfGate(now.rulebook, gateCase, evaluation);
  return [...stateDifferences(before, after), ...differencesBetween(whole(before), whole(after), true)];
}

function stateDifferences(before: Reading, after: Reading): readonly Difference[] {
  const now = new Map(after.criteria.map((criterion) => [criterion.id, criterion]));
  return before.criteria.flatMap(({ id, fr, en, state }): readonly Difference[] => {
    const later = now.get(id)?.state;
    if (later === undefined || later === state) return [];
    return [{ kind: 'verdict', id, name: { fr, en }, before: { state }, after: { state: later } }];
  });
}
