import fc from 'fast-check';
import type { Criterion } from '../../lifecycle/template/criterion';
import { shipped } from '../../lifecycle/testing/shipped';
import { evaluateGate } from '../evaluation/evaluate-gate';
import type { GateCase } from '../evaluation/gate-case';
import { judgeCriterion } from '../evaluation/judge-criterion';
import type { Rulebook } from '../evaluation/rulebook';
import { attested, declared, emptyCase, idOf, measured, person, proof } from '../testing/plain-case';
import { criterion, plainRulebook } from '../testing/plain-rulebook';
import { chooseWays } from './choose-ways';
import { missingToPass } from './missing-to-pass';

const id = (nth: number) => `G3-${String(nth + 1).padStart(2, '0')}`;
const DAYS: Readonly<Record<string, number>> = { f0: 1, f1: 2, f2: 3, f3: 5, f4: 8, a0: 1, a1: 0, a2: 2 };
const daysOf = ({ about }: { about: string }) => DAYS[about] ?? 4;
const ask = (rulebook: Rulebook, gateCase: GateCase) =>
  missingToPass({ rulebook, gateCase }, evaluateGate(rulebook, gateCase), {
    daysOf,
    by: null,
    dayAfter: () => '2026-12-01',
  });

const leaf = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 })).map(([f, t]) => `f${f} >= ${t}`),
  fc.integer({ min: 0, max: 2 }).map((a) => `a${a}`),
  fc.integer({ min: 0, max: 2 }).map((a) => `not a${a}`),
);
const branch = fc
  .tuple(leaf, fc.constantFrom('and', 'or'), leaf)
  .map(([one, word, other]) => `(${one} ${word} ${other})`);
const rule = fc.oneof(
  leaf,
  fc.tuple(branch, fc.constantFrom('and', 'or'), fc.oneof(branch, leaf)).map((parts) => parts.join(' ')),
);
const asked = fc.record({
  rule: fc.option(rule, { nil: undefined, freq: 6 }),
  when: fc.option(fc.oneof(leafOfAttribute(), leafOfAttribute()), { nil: undefined, freq: 1 }),
});
const situation = fc.record({
  criteria: fc.array(asked, { minLength: 1, maxLength: 12 }),
  values: fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 5, maxLength: 5 }),
  answers: fc.array(fc.option(fc.boolean()), { minLength: 3, maxLength: 3 }),
});

function leafOfAttribute() {
  return fc
    .tuple(fc.constantFrom('', 'not '), fc.integer({ min: 0, max: 2 }))
    .map(([word, a]) => `${word}a${a}`);
}

function made({
  criteria,
  values,
  answers,
}: {
  criteria: Partial<Criterion>[];
  values: (number | null)[];
  answers: (boolean | null)[];
}) {
  const rulebook = plainRulebook(criteria.map((more, nth) => criterion(id(nth), more)));
  const provided = ['f0', 'f2'];
  const gateCase = emptyCase('G3', {
    provided,
    facts: Object.fromEntries(
      values.flatMap((value, nth) => (value === null ? [] : [[`f${nth}`, measured(`f${nth}`, value)]])),
    ),
    attributes: Object.fromEntries(answers.map((answer, nth) => [`a${nth}`, answer])),
    evidence: [
      proof(
        'p',
        criteria.map((_, nth) => id(nth)),
      ),
    ],
  });
  return { rulebook, gateCase };
}

/** Everything that one could do, without a thought about what is needed. */
const everything = ({ attributes }: GateCase, { gates }: Rulebook): readonly string[] => [
  ...['f0', 'f1', 'f2', 'f3', 'f4'],
  ...['a0', 'a1', 'a2'].filter((name) => (attributes[name] ?? null) === null),
  ...(gates[0]?.criteria ?? []).filter(({ kind }) => kind === 'attested').map((one) => one.id),
];

/** Every case that may come of doing these things: facts are reached, questions are answered one way or the other. */
function outcomesOf(rulebook: Rulebook, gateCase: GateCase, done: readonly string[]): GateCase[] {
  const reached = done.filter((name) => name.startsWith('f')).map((name) => [name, measured(name, 9)]);
  const signed = done.filter((name) => name.startsWith('G')).map((name) => name);
  const base = { ...gateCase, facts: { ...gateCase.facts, ...Object.fromEntries(reached) } };
  return done
    .filter((name) => name.startsWith('a'))
    .reduce<GateCase[]>(
      (cases, name) =>
        cases.flatMap((one) =>
          [true, false].map((answer) => ({ ...one, attributes: { ...one.attributes, [name]: answer } })),
        ),
      [base],
    )
    .map((one) => ({
      ...one,
      attestations: signed.map((criterionId) => attested(rulebook, one, { criterionId, by: 's' })),
    }));
}

/** For each set of things done, which criteria are settled: in every case, in some case. */
function settledBy(rulebook: Rulebook, gateCase: GateCase, done: readonly string[]) {
  const cases = outcomesOf(rulebook, gateCase, done);
  const isMet = (one: Criterion) => (after: GateCase) =>
    !judgeCriterion(rulebook, after, { criterion: one }).isUnmet;
  return (rulebook.gates[0]?.criteria ?? []).map((one) => ({
    always: cases.every(isMet(one)),
    sometimes: cases.some(isMet(one)),
  }));
}

const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((sets, name) => [...sets, ...sets.map((set) => [...set, name])], [[]]);

const weight = (names: readonly string[]) =>
  names.reduce((sum, about) => sum + daysOf({ about }) * 1000 + 1, 0);

it('is the smallest set, as trying them all finds it', () => {
  fc.assert(
    fc.property(situation, (told) => {
      const { rulebook, gateCase } = made(told);
      const names = everything(gateCase, rulebook);
      const [all] = [settledBy(rulebook, gateCase, names)];
      const suffices = (done: string[]) =>
        settledBy(rulebook, gateCase, done).every(
          (one, nth) => !all[nth]?.sometimes || (all[nth].always ? one.always : one.sometimes),
        );
      const best = subsets(names)
        .sort((one, other) => weight(one) - weight(other))
        .find(suffices);
      const found = ask(rulebook, gateCase);
      expect(found.isExact).toBe(true);
      expect(weight(found.items.map(({ about }) => about))).toBe(weight(best ?? ['none']));
      expect(suffices(found.items.map(({ about }) => about))).toBe(true);
      expect(found.stuck).toEqual(all.flatMap(({ sometimes }, nth) => (sometimes ? [] : [id(nth)])));
      for (const { about } of found.items)
        expect(suffices(found.items.map((item) => item.about).filter((name) => name !== about))).toBe(false);
    }),
    { numRuns: 60, seed: 5 },
  );
});

describe('what is missing', () => {
  const one = (more: Partial<Criterion>, known: Partial<GateCase> = {}) =>
    ask(plainRulebook([criterion('G3-01', more)]), emptyCase('G3', known));
  const kinds = ({ items }: { items: readonly { key: string }[] }) => items.map(({ key }) => key);

  it('says to have measured what something computes, to declare what nothing does, to raise what is known', () => {
    expect(kinds(one({ rule: 'f0 >= 3' }, { provided: ['f0'] }))).toEqual(['measure:f0']);
    expect(kinds(one({ rule: 'f0 >= 3' }))).toEqual(['declare:f0']);
    const raised = one({ rule: 'f0 >= p_min_voters' }, { facts: { f0: measured('f0', 2) } });
    expect(raised.items).toMatchObject([{ key: 'raise:f0', from: 2, wanted: '>= 3' }]);
  });

  it('moves what is reached, not what is asked', () => {
    const facts = { f0: measured('f0', 1), f1: measured('f1', 2) };
    expect(kinds(one({ rule: 'f0 == f1' }, { facts }))).toEqual(['raise:f0']);
  });

  it('is stuck where nothing computes what must be measured, and waives only where nothing else does', () => {
    const strict = { rule: 'f0 >= 3', requires: 'measured' } as const;
    expect(one(strict)).toMatchObject({ items: [], stuck: ['G3-01'] });
    expect(kinds(one({ ...strict, waivable: true }))).toEqual(['waive:G3-01']);
    expect(kinds(one({ rule: 'f0 >= 3', waivable: true }))).toEqual(['declare:f0']);
    expect(one({ ...strict, waivable: true, law: ['RGPD art. 5'] }).stuck).toEqual(['G3-01']);
    const said = { provided: ['f0'], facts: { f0: declared('f0', 5) } };
    expect(kinds(one(strict, said))).toEqual(['measure:f0']);
  });

  it('answers honestly: both outcomes are thought of, and what only one needs is told as such', () => {
    const found = one({ when: 'a0', rule: 'f0 >= 3' });
    expect(found.items).toMatchObject([
      { key: 'answer:a0', isContingent: false },
      { key: 'declare:f0', isContingent: true },
    ]);
    expect(one({ rule: 'a0' })).toMatchObject({ items: [{ key: 'answer:a0' }], onAnswers: ['G3-01'] });
    expect(one({ rule: 'a0' }, { attributes: { a0: false } }).stuck).toEqual(['G3-01']);
  });

  it('asks for the opinion before the signature, and tells when a proof is to be found', () => {
    const holders = ['dpo', 'ai_lead'].map((roleId) => ({ roleId, person: person(roleId[0] ?? '') }));
    const found = one({ opinion: 'dpo' }, { holders });
    expect(found.items).toMatchObject([
      { key: 'opinion:G3-01', roleId: 'dpo', people: [{ name: 'D' }] },
      { key: 'attest:G3-01', roleId: 'ai_lead', needsEvidence: true },
    ]);
    expect(found).toMatchObject({ days: 8, spanDays: 8 });
    expect(kinds(one({ opinion: 'dpo' }, { evidence: [proof('p', ['G3-01'])] }))).toEqual(['attest:G3-01']);
  });

  it('meets a condition past its date', () => {
    const condition = { id: idOf('c'), gateId: 'G2', criterionId: 'G2-05', words: 'Essai', rule: null };
    const overdue = { ...condition, owner: person('o'), dueOn: '2026-11-01', met: null, liftedAt: null };
    expect(
      one({ rule: 'f0 >= 3' }, { facts: { f0: measured('f0', 3) }, conditions: [overdue] }).items,
    ).toMatchObject([{ kind: 'condition', about: idOf('c'), people: [{ name: 'O' }] }]);
  });

  it('counts each owner’s days one after another and says whether the day is kept', () => {
    const rulebook = plainRulebook([
      criterion('G3-01', { rule: 'f0 >= 3 and f1 >= 1' }),
      criterion('G3-02', { rule: 'f2 >= 1', signer: 'finance' }),
    ]);
    const gateCase = emptyCase('G3');
    const dayAfter = (days: number) => `2026-12-${String(days).padStart(2, '0')}`;
    const by = (day: string) =>
      missingToPass({ rulebook, gateCase }, evaluateGate(rulebook, gateCase), { daysOf, by: day, dayAfter });
    expect(by('2026-12-03')).toMatchObject({ days: 6, spanDays: 3, endsOn: '2026-12-03', isFeasible: true });
    expect(by('2026-12-02').isFeasible).toBe(false);
  });
});

describe('a real gate', () => {
  it.each(shipped.gates.map((gate) => [gate.id] as const))(
    '%s of which nothing is known is solved exactly',
    (gateId) => {
      const provided = shipped.facts.map((fact) => fact.id);
      const gateCase = emptyCase(gateId, { provided });
      const found = ask(shipped, gateCase);
      expect(found.isExact).toBe(true);
      expect(found.stuck).toEqual([]);
      expect(new Set(found.items.map(({ key }) => key)).size).toBe(found.items.length);
    },
  );

  it('of forty criteria that share their facts is solved exactly', () => {
    const rules = Array.from({ length: 40 }, (_, nth) => {
      const [a, b, c] = [nth % 8, (nth * 3 + 1) % 8, (nth * 5 + 2) % 8];
      return criterion(id(nth), { rule: `f${a} >= 1 and f${b} >= 2 or f${c} >= 3` });
    });
    expect(ask(plainRulebook(rules), emptyCase('G3')).isExact).toBe(true);
  });

  it('says when the search was stopped, and still gives a set without which nothing goes', () => {
    const needs = Array.from({ length: 40 }, (_, nth) => [
      [`x${nth}`, `y${nth % 7}`],
      [`z${nth % 11}`, `y${nth % 5}`],
    ]);
    const stopped = chooseWays(needs, () => 1, 20);
    expect(stopped.isExact).toBe(false);
    const isEnough = (keys: readonly string[]) =>
      needs.every((ways) => ways.some((way) => way.every((key) => keys.includes(key))));
    expect(isEnough(stopped.keys)).toBe(true);
    for (const key of stopped.keys)
      expect(isEnough(stopped.keys.filter((other) => other !== key))).toBe(false);
  });
});
