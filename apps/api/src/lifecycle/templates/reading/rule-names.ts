import type { NameUse, RuleName } from '@jalon/contracts/lifecycle/lifecycle-view';
import { parse } from '@jalon/domain/lifecycle/expression/parse';
import { namesOf } from '@jalon/domain/lifecycle/expression/rule';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import type { Attribute, FactDefinition, Parameter, Unit } from '@jalon/domain/lifecycle/template/vocabulary';

const ofAttribute = ({ id, fr, en, type, values, derived, derivedFrom }: Attribute): RuleName => ({
  id,
  origin: 'attribute',
  fr,
  en,
  type,
  unit: null,
  values: values ?? [],
  value: null,
  context: null,
  isDerived: derived !== undefined || derivedFrom !== undefined,
});

const ofFact = ({ id, fr, en, type, values, context }: FactDefinition, unit: Unit | null): RuleName => ({
  id,
  origin: 'fact',
  fr,
  en,
  type,
  unit,
  values: values ?? [],
  value: null,
  context,
  isDerived: false,
});

const ofParameter = ({ id, fr, en, default: value }: Parameter, unit: Unit | null): RuleName => ({
  id,
  origin: 'parameter',
  fr,
  en,
  type: 'number',
  unit,
  values: [],
  value,
  context: null,
  isDerived: false,
});

/** The unit of this id; null where a thing has none. */
export const unitIn = ({ units }: Pick<Lifecycle, 'units'>, id: string | undefined): Unit | null =>
  units.find((unit) => unit.id === id) ?? null;

/** Every name that a rule of this life cycle may use. */
export const ruleNamesOf = (lifecycle: Lifecycle): RuleName[] => [
  ...lifecycle.attributes.map(ofAttribute),
  ...lifecycle.facts.map((fact) => ofFact(fact, unitIn(lifecycle, fact.unit))),
  ...lifecycle.parameters.map((parameter) => ofParameter(parameter, unitIn(lifecycle, parameter.unit))),
];

/** The names in a rule; none where it does not parse. */
export function namesIn(text: string | undefined): readonly string[] {
  const { rule } = parse(text ?? '');
  return rule ? namesOf(rule) : [];
}

/** What the names in these rules mean. */
export function namesUsed(lifecycle: Lifecycle, rules: readonly (string | undefined)[]): RuleName[] {
  const used = new Set(rules.flatMap(namesIn));
  return ruleNamesOf(lifecycle).filter(({ id }) => used.has(id));
}

interface RuleUse extends NameUse {
  readonly rules: readonly (string | undefined)[];
}

function* everyRule({ gates, profiles, phases, attributes }: Lifecycle): Generator<RuleUse> {
  for (const { id: gateId, criteria } of gates)
    for (const { id, fr, en, when, rule } of criteria)
      yield { kind: 'criterion', id, gateId, fr, en, rules: [when, rule] };
  for (const { id, fr, en, when } of profiles)
    yield { kind: 'profile', id, gateId: null, fr, en, rules: [when] };
  for (const { id, fr, en, optional } of phases)
    yield { kind: 'phase', id, gateId: null, fr, en, rules: [optional?.rule] };
  for (const { id, fr, en, derived } of attributes)
    yield { kind: 'attribute', id, gateId: null, fr, en, rules: [derived] };
}

/** By name: where it is used, in the order of the life cycle. */
export function usesOf(lifecycle: Lifecycle): ReadonlyMap<string, readonly NameUse[]> {
  const uses = new Map<string, NameUse[]>();
  for (const { rules, ...use } of everyRule(lifecycle))
    for (const name of new Set(rules.flatMap(namesIn)))
      if (uses.get(name)?.push(use) === undefined) uses.set(name, [use]);
  return uses;
}
