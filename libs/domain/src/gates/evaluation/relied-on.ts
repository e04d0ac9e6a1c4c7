import type { Facts } from '../../lifecycle/facts/fact';
import type { Criterion } from '../../lifecycle/template/criterion';
import type { Relied } from './evaluation';
import type { GateCase, GateEvidence } from './gate-case';
import { isInForce } from './heard-facts';
import type { Rulebook } from './rulebook';
import { namesIn, vocabularyOf } from './vocabulary-of';

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** Proofs in force that serve a criterion. */
export const proofsOf = (criterionId: string, { evidence, today }: GateCase): readonly GateEvidence[] =>
  evidence.filter((proof) => proof.criterionIds.includes(criterionId) && isInForce(proof, today));

/** What a criterion looks at: names of its `when` and `rule`, its proofs, and those that its declared facts rest on. */
export function reliedOn(
  rulebook: Rulebook,
  gateCase: GateCase,
  of: { criterion: Criterion; facts: Facts },
): Relied {
  const { criterion, facts } = of;
  const { facts: known, attributes, parameters } = vocabularyOf(rulebook);
  const names = [...namesIn(criterion.when), ...namesIn(criterion.rule)];
  const own = names.filter((name) => known.has(name));
  const behind = own.flatMap((id) => facts[id]?.evidenceIds ?? []);
  return {
    facts: sorted(own),
    attributes: sorted(names.filter((name) => attributes.has(name))),
    parameters: sorted(names.filter((name) => parameters.has(name))),
    evidence: sorted([...proofsOf(criterion.id, gateCase).map(({ id }) => id), ...behind]),
  };
}
