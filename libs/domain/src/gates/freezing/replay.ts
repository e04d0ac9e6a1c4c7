import { decide } from '../deciding/decide';
import { outcomeOf } from '../deciding/outcomes';
import { evaluateGate } from '../evaluation/evaluate-gate';
import type { CriterionEvaluation, GateEvaluation } from '../evaluation/evaluation';
import { canonicalJson } from '../signing/canonical-json';
import type { Difference } from '../signing/difference';
import type { FrozenDecision, Replay } from './frozen-decision';

/** Judges and counts again from the document alone; where it gives something else, it says where. */
export function replay(frozen: FrozenDecision): Replay {
  const evaluation = evaluateGate(frozen.rules, frozen.case);
  const differences = [
    ...gateDifferences(frozen.evaluation, evaluation),
    ...criterionDifferences(frozen.evaluation, evaluation),
    ...decisionDifferences(frozen),
    ...readinessDifferences(frozen, evaluation),
  ];
  return { isSame: differences.length === 0, differences };
}

const verdict = (told: Pick<Difference, 'id' | 'name' | 'before' | 'after'>): Difference => ({
  kind: 'verdict',
  ...told,
});

function gateDifferences(before: GateEvaluation, after: GateEvaluation): readonly Difference[] {
  const { criteria: _before, ...kept } = before;
  const { criteria: _after, ...found } = after;
  if (canonicalJson(kept) === canonicalJson(found)) return [];
  const sides = {
    before: { state: before.state, unmet: before.unmet },
    after: { state: after.state, unmet: after.unmet },
  };
  return [verdict({ id: before.gateId, name: null, ...sides })];
}

function criterionDifferences(before: GateEvaluation, after: GateEvaluation): readonly Difference[] {
  const kept = new Map(before.criteria.map((one) => [one.criterion.id, one]));
  const found = new Map(after.criteria.map((one) => [one.criterion.id, one]));
  return [...new Set([...kept.keys(), ...found.keys()])].flatMap((id) =>
    criterionDifference(id, kept.get(id), found.get(id)),
  );
}

function criterionDifference(
  id: string,
  kept: CriterionEvaluation | undefined,
  found: CriterionEvaluation | undefined,
): readonly Difference[] {
  const differing = differingFields(kept ?? {}, found ?? {});
  if (differing.length === 0) return [];
  const criterion = (found ?? kept)?.criterion;
  const name = criterion ? { fr: criterion.fr, en: criterion.en } : null;
  const side = (one: CriterionEvaluation | undefined) => (one ? { state: one.state, differing } : null);
  return [verdict({ id, name, before: side(kept), after: side(found) })];
}

function differingFields(kept: object, found: object): string[] {
  const [before, after] = [new Map(Object.entries(kept)), new Map(Object.entries(found))];
  const fields = [...new Set([...before.keys(), ...after.keys()])];
  return fields.filter((name) => canonicalJson(before.get(name)) !== canonicalJson(after.get(name)));
}

function decisionDifferences({ rules, case: gateCase, votes, delegations, ...frozen }: FrozenDecision) {
  const gate = rules.gates.find(({ id }) => id === gateCase.gateId);
  const { holders, today } = gateCase;
  const found = gate ? decide(gate, { votes, holders, delegations, today }) : null;
  const kept = { decision: frozen.decision, outcome: frozen.outcome, target: frozen.target };
  const again = { decision: found, outcome: found?.outcome ?? null, target: found?.target ?? null };
  if (canonicalJson(kept) === canonicalJson(again)) return [];
  const side = ({ outcome, target }: { outcome: string | null; target: string | null }) => ({
    outcome,
    target,
  });
  return [verdict({ id: 'decision', name: null, before: side(kept), after: side(again) })];
}

/** An outcome that wants a ready gate was decided at one that is not. */
function readinessDifferences({ rules, outcome }: FrozenDecision, { state }: GateEvaluation) {
  const { requiresReady = false } = outcomeOf(rules, outcome) ?? {};
  if (!requiresReady || state === 'ready') return [];
  return [verdict({ id: 'readiness', name: null, before: { state: 'ready' }, after: { state } })];
}
