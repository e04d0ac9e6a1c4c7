import { parsedOnce, traceOf } from '../../lifecycle/expression/evaluate';
import { namesOf, termsOf } from '../../lifecycle/expression/rule';
import { scopeOf } from '../../lifecycle/expression/scope';
import type { RuleValue } from '../../lifecycle/facts/fact';
import { shipped } from '../../lifecycle/testing/shipped';
import { emptyCase, measured } from '../testing/plain-case';
import { evaluateGate } from './evaluate-gate';
import { vocabularyOf } from './vocabulary-of';

const { facts, attributes, parameters } = vocabularyOf(shipped);
const COMPUTED = shipped.gates.flatMap(({ id, criteria }) =>
  criteria.filter(({ kind }) => kind === 'computed').map((criterion) => ({ gateId: id, criterion })),
);

type Typed = { readonly type: string; readonly values?: readonly { readonly id: string }[] | undefined };

/** Values that a name may take: all of an enumeration, numbers on both sides of every threshold of the rule. */
function valuesOf(name: string, literals: readonly RuleValue[]): readonly RuleValue[] {
  const known: Typed = facts.get(name) ?? attributes.get(name) ?? { type: 'none' };
  const ids = (known.values ?? []).map(({ id }) => id);
  if (known.type === 'bool') return [true, false];
  if (known.type === 'enum') return ids;
  if (known.type === 'set') return [[], ...ids.map((id) => [id])];
  const thresholds = literals.filter((value) => typeof value === 'number');
  const asked = [...thresholds, ...shipped.parameters.map((parameter) => parameter.default)];
  return [0, 1, ...asked.flatMap((value) => [value - 0.01, value, value + 1])];
}

/** Every way to give each name one of its values, one after another. */
function* waysOf(
  choices: readonly (readonly [string, readonly RuleValue[]])[],
): Generator<Record<string, RuleValue>> {
  const [first, ...rest] = choices;
  if (!first) return yield {};
  for (const value of first[1]) for (const way of waysOf(rest)) yield { ...way, [first[0]]: value };
}

/** The first values that make a rule worth what is wanted; its thresholds stand as they are shipped. */
function findState(rule: string, wanted: 'true' | 'false'): Record<string, RuleValue> {
  const parsed = parsedOnce(rule).rule;
  if (!parsed) throw new Error(rule);
  const literals = termsOf(parsed).flatMap((term) => (term.kind === 'literal' ? [term.value] : []));
  const names = namesOf(parsed).filter((name) => !parameters.has(name));
  for (const values of waysOf(names.map((name) => [name, valuesOf(name, literals)])))
    if (traceOf(rule, scopeOf(shipped.parameters, { attributes: values, facts: {} })).result === wanted)
      return values;
  throw new Error(`${rule} is never ${wanted}`);
}

/** The criterion in its gate, when these values stand; attributes of its `when` are answered so that it applies. */
function judged(criterionId: string, values: Record<string, RuleValue>) {
  const found = COMPUTED.find(({ criterion }) => criterion.id === criterionId);
  if (!found) throw new Error(criterionId);
  const { gateId, criterion } = found;
  const applies = criterion.when === undefined ? {} : findState(criterion.when, 'true');
  const all = { ...applies, ...values };
  const gateCase = emptyCase(gateId, {
    attributes: Object.fromEntries(Object.entries(all).filter(([name]) => attributes.has(name))),
    facts: Object.fromEntries(
      Object.entries(values)
        .filter(([name]) => facts.has(name))
        .map(([name, value]) => [name, measured(name, value)]),
    ),
  });
  const { criteria, unmet } = evaluateGate(shipped, gateCase);
  const evaluation = criteria.find((one) => one.criterion.id === criterionId);
  return { evaluation, isUnmet: unmet.includes(criterionId) };
}

it('knows the 125 computed criteria', () => expect(COMPUTED).toHaveLength(125));

describe.each(COMPUTED.map(({ criterion }) => [criterion.id, criterion] as const))('%s', (id, criterion) => {
  const rule = criterion.rule ?? '';

  it('is satisfied, and blocks nothing, when its rule is true', () => {
    const { evaluation, isUnmet } = judged(id, findState(rule, 'true'));
    expect(evaluation).toMatchObject({ state: 'satisfied', isUnmet: false, unheard: [], weaker: [] });
    expect(isUnmet).toBe(false);
  });

  it('is unsatisfied, and blocks where it is blocking, when its rule is false', () => {
    const { evaluation, isUnmet } = judged(id, findState(rule, 'false'));
    expect(evaluation).toMatchObject({ state: 'unsatisfied', rule: { result: 'false' } });
    expect(isUnmet).toBe(criterion.blocking);
  });

  it('is unknown, and blocks where it is blocking, when nothing is known', () => {
    const { evaluation, isUnmet } = judged(id, {});
    expect(evaluation).toMatchObject({ state: 'unknown', rule: { result: 'unknown' } });
    expect(isUnmet).toBe(criterion.blocking);
  });
});
