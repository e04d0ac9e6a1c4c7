import type { Gate } from '../../lifecycle/template/gate';
import type { GateCase } from '../evaluation/gate-case';
import type { Rulebook } from '../evaluation/rulebook';
import { namesIn } from '../evaluation/vocabulary-of';

/** The gate, and of others the criteria that one of its outcomes asks for too. */
function gatesNamed({ gates }: Rulebook, gateId: string): Gate[] {
  const also = Object.values(gates.find(({ id }) => id === gateId)?.alsoForOutcome ?? {}).flat();
  return gates.flatMap((gate) => {
    if (gate.id === gateId) return [gate];
    const criteria = gate.criteria.filter(({ id }) => also.includes(id));
    return criteria.length > 0 ? [{ ...gate, criteria }] : [];
  });
}

/** Names that the rules of these criteria, conditions and phases look at. */
function namesOf({ gates, phases }: Pick<Rulebook, 'gates' | 'phases'>, conditions: GateCase['conditions']) {
  const texts = [
    ...gates.flatMap(({ criteria }) => criteria).flatMap(({ when, rule }) => [when, rule]),
    ...conditions.map(({ rule }) => rule ?? undefined),
    ...phases.map(({ optional }) => optional?.rule),
  ];
  return new Set(texts.flatMap(namesIn));
}

/** The rows of a life cycle that a gate names, in the shape of a life cycle: enough to judge and decide it again. */
export function frozenRules(
  rulebook: Rulebook,
  { gateId, conditions }: Pick<GateCase, 'gateId' | 'conditions'>,
): Rulebook {
  const gates = gatesNamed(rulebook, gateId);
  const ids = new Set(gates.flatMap(({ criteria }) => criteria).map(({ id }) => id));
  const bare = { activities: [], deliverables: [], entry: [], exit: [] };
  const phases = rulebook.phases.map((phase) => ({ ...phase, ...bare }));
  const names = namesOf({ gates, phases }, conditions);
  const isNamed = ({ id }: { readonly id: string }) => names.has(id);
  const { edition, roles, outcomes } = rulebook;
  const profiles = rulebook.profiles.map((profile) => ({
    ...profile,
    criteria: profile.criteria.filter((id) => ids.has(id)),
  }));
  return {
    ...{ edition, roles, outcomes, profiles, phases, gates },
    parameters: rulebook.parameters.filter(isNamed),
    facts: rulebook.facts.filter(isNamed),
    attributes: rulebook.attributes.filter(isNamed),
  };
}
