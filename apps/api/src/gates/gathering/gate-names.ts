import { namesOf } from '@jalon/domain/lifecycle/expression/rule';
import { parsedOnce } from '@jalon/domain/lifecycle/expression/evaluate';
import type { Criterion } from '@jalon/domain/lifecycle/template/criterion';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';

const namesIn = (rule: string | undefined | null): readonly string[] => {
  const parsed = rule ? parsedOnce(rule).rule : null;
  return parsed ? namesOf(parsed) : [];
};

/** Criteria of other gates that must be satisfied before an outcome of this one. */
export function alsoCriteriaOf(lifecycle: Lifecycle, gateId: string): readonly Criterion[] {
  const also = Object.values(lifecycle.gates.find(({ id }) => id === gateId)?.alsoForOutcome ?? {}).flat();
  return lifecycle.gates.flatMap(({ criteria }) => criteria.filter(({ id }) => also.includes(id)));
}

const rulesOf = (lifecycle: Lifecycle, gateId: string): readonly string[] => {
  const gate = lifecycle.gates.find(({ id }) => id === gateId);
  const phase = lifecycle.phases.find(({ id }) => id === gate?.after);
  const criteria = [...(gate?.criteria ?? []), ...alsoCriteriaOf(lifecycle, gateId)];
  return [
    ...criteria.flatMap(({ when, rule }) => [when ?? '', rule ?? '']),
    phase?.optional?.rule ?? '',
  ].filter((rule) => rule !== '');
};

const known = new WeakMap<Lifecycle, Map<string, readonly string[]>>();

/** Every name that a gate’s rules look at, under whatever profile; computed once for a version of the life cycle. */
export function gateNames(lifecycle: Lifecycle, gateId: string): readonly string[] {
  const ofVersion = known.get(lifecycle) ?? new Map<string, readonly string[]>();
  known.set(lifecycle, ofVersion);
  const names = ofVersion.get(gateId) ?? [...new Set(rulesOf(lifecycle, gateId).flatMap(namesIn))];
  ofVersion.set(gateId, names);
  return names;
}

/** The names of these rules of conditions. */
export const namesOfRules = (rules: readonly (string | null)[]): readonly string[] => rules.flatMap(namesIn);
