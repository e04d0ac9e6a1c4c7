import fc from 'fast-check';
import type { RuleValue } from '../facts/fact';
import { leavesOf } from './trace';
import { decisiveLeaves } from './decisive-leaves';
import { evaluate } from './evaluate';
import { MAX_RULE_LENGTH, parse } from './parse';
import { print } from './print';
import { OPERATORS } from './rule';
import type { Operator, Rule, Term } from './rule';
import { reckon } from '../testing/reference';
import { scopeOfValues } from './scope';
import type { Values } from './scope';

/** Names by what they usually hold; a tenth of what is generated holds something else. */
const NAMES = {
  bool: ['a', 'b', 'c'],
  number: ['kpi', 'p_min'],
  list: ['outputs', 'origins'],
  text: ['size', 'since'],
} as const;
const kinds = ['bool', 'number', 'list', 'text'] as const;
const texts = fc.constantFrom('S', 'M', 'image', '2026-11-30', '2026-12-02', "it's", ']', '(', 'and');
const numbers = fc.oneof(
  fc.integer({ min: -3, max: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const VALUES: Readonly<Record<(typeof kinds)[number], fc.Arbitrary<RuleValue>>> = {
  bool: fc.boolean(),
  number: numbers,
  list: fc.array(texts, { maxLength: 3 }),
  text: texts,
};
const value = fc.oneof(...Object.values(VALUES));
const name = fc.constantFrom(...Object.values(NAMES).flat());
const named = (from: fc.Arbitrary<string>): fc.Arbitrary<Term> =>
  from.map((each) => ({ kind: 'name', name: each }));
const literal = (from: fc.Arbitrary<RuleValue>): fc.Arbitrary<Term> =>
  from.map((each) => ({ kind: 'literal', value: each }));
const typed = (kind: (typeof kinds)[number]): fc.Arbitrary<Term> =>
  fc.oneof(named(fc.constantFrom(...NAMES[kind])), literal(VALUES[kind]));
const wild = fc.oneof(named(name), literal(value));

const comparing = (
  operators: readonly Operator[],
  left: fc.Arbitrary<Term>,
  right: fc.Arbitrary<Term>,
): fc.Arbitrary<Rule> =>
  fc.record({ kind: fc.constant('compare' as const), operator: fc.constantFrom(...operators), left, right });
const ORDERS = ['==', '!=', '<', '<=', '>', '>='] as const;
const holds = (from: fc.Arbitrary<Term>): fc.Arbitrary<Rule> =>
  from.map((each) => ({ kind: 'holds', term: each }));
const leaf = fc.oneof(
  { weight: 3, arbitrary: holds(typed('bool')) },
  { weight: 3, arbitrary: comparing(ORDERS, typed('number'), typed('number')) },
  { weight: 1, arbitrary: comparing(ORDERS, typed('text'), typed('text')) },
  { weight: 2, arbitrary: comparing(['in', 'not in'], typed('text'), typed('list')) },
  { weight: 1, arbitrary: comparing(['in', 'not in', '==', '!='], typed('list'), typed('list')) },
  { weight: 1, arbitrary: comparing(['==', '!='], typed('bool'), typed('bool')) },
  { weight: 1, arbitrary: fc.oneof(holds(wild), comparing(OPERATORS, wild, wild)) },
);
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    { weight: 1, arbitrary: leaf },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('not' as const), part: tie('rule') }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        parts: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
      }),
    },
  ),
}));
const holding = (kind: (typeof kinds)[number]) =>
  fc.oneof(
    { weight: 7, arbitrary: VALUES[kind] },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: value },
  );
const ALL = Object.values(NAMES).flat();
const whole = fc.record(
  Object.fromEntries(kinds.flatMap((kind) => NAMES[kind].map((each) => [each, holding(kind)]))),
);
/** One name in ten or so is not there at all. */
const state: fc.Arbitrary<Values> = fc
  .tuple(whole, fc.subarray(ALL, { minLength: 6 }))
  .map(([worths, kept]) => Object.fromEntries(kept.map((each) => [each, worths[each] ?? null])));
const EVERY = { seed: 20_261_126, numRuns: 10_000 };

it('agrees with the reference on ten thousand rules and states, read back from their print', () => {
  const seen = { true: 0, false: 0, unknown: 0 };
  fc.assert(
    fc.property(rule, state, (one, values) => {
      const text = print(one);
      fc.pre(text.length <= MAX_RULE_LENGTH);
      expect(JSON.stringify(parse(text).rule)).toBe(JSON.stringify(one));
      const { result } = evaluate(one, scopeOfValues(values));
      seen[result] += 1;
      expect(result).toBe(reckon(text, values));
    }),
    EVERY,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(1500);
});

it('never changes its mind when more becomes known', () =>
  fc.assert(
    fc.property(rule, state, fc.dictionary(name, value), (one, values, more) => {
      const before = evaluate(one, scopeOfValues(values)).result;
      const known = Object.fromEntries(Object.entries(values).filter(([, worth]) => worth !== null));
      const after = evaluate(one, scopeOfValues({ ...more, ...known })).result;
      expect(before === 'unknown' || before === after).toBe(true);
    }),
    { ...EVERY, numRuns: 3000 },
  ));

it('names leaves that decide: with them alone known, the result is the same', () =>
  fc.assert(
    fc.property(rule, state, (one, values) => {
      const trace = evaluate(one, scopeOfValues(values));
      fc.pre(trace.result !== 'unknown');
      const decisive = decisiveLeaves(trace).map(({ leaf }) => leaf);
      expect(decisive.length).toBeGreaterThan(0);
      const kept = new Set(decisive.flatMap(({ terms }) => terms.map((each) => each.name)));
      const known = Object.fromEntries(Object.entries(values).filter(([id]) => kept.has(id)));
      expect(evaluate(one, scopeOfValues(known)).result).toBe(trace.result);
      for (const leaf of decisive) expect(leavesOf(trace)).toContain(leaf);
    }),
    { ...EVERY, numRuns: 3000 },
  ));

it('reads any text at all without a throw, and points inside it', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const { fault } = parse(text);
      if (fault) expect(fault.at).toBeLessThanOrEqual(text.length);
    }),
    { ...EVERY, numRuns: 3000 },
  ));
