import { evaluate, traceOf } from './evaluate';
import { decisiveLeaves } from './decisive-leaves';
import { MAX_RULE_DEPTH, parse } from './parse';
import { print } from './print';
import { namesOf } from './rule';
import { faultWords } from './rule-fault';
import { scopeOf } from './scope';
import type { Values } from './scope';
import { Trace } from './trace';

const scope = (attributes: Values) => scopeOf([], { attributes, facts: {} });
const worth = (text: string, attributes: Values = {}) => traceOf(text, scope(attributes)).result;

describe('a rule as it is written', () => {
  it.each([
    'a',
    'not a',
    'a and b or c',
    'a and (b or c)',
    '(a and b) and c',
    'not (a or b)',
    'not not a',
    "x in ['S', 'M'] and y != 'train'",
    "'text' in outputs",
    'x not in []',
    'n >= -1.5',
    "t == 'it''s'",
    'n < 1e-7',
    'true or false',
  ])('%s is read and printed the same', (text) => {
    const { rule } = parse(text);
    expect(rule && print(rule)).toBe(text);
  });

  it('loses parentheses that say nothing', () => {
    const { rule } = parse('((a)) or (b and not (c))');
    expect(rule && print(rule)).toBe('a or b and not c');
  });

  it('tells its names once, in their order', () => {
    const { rule } = parse("b >= p and (not a or b == 3) and 'x' in s");
    expect(rule && namesOf(rule)).toEqual(['b', 'p', 'a', 's']);
  });

  it.each([
    ['', 0, 'term'],
    ['a and', 5, 'term'],
    ['a b', 2, 'end'],
    ['a = b', 2, 'piece'],
    ['(a or b', 7, 'closing'],
    ['a not b', 6, 'in'],
    ['x in [1]', 6, 'text'],
    ["x in ['a' 'b']", 10, 'comma'],
    ['a < b < c', 6, 'end'],
    ["'open", 0, 'piece'],
    ['3x', 0, 'piece'],
    ['a && b', 2, 'piece'],
    ['constructor.name', 11, 'piece'],
  ])('%s is refused at %i: %s', (text, at, code) => {
    expect(parse(text).fault).toMatchObject({ at, code });
  });

  it.each([
    ['too many parentheses', `${'('.repeat(MAX_RULE_DEPTH + 1)}a`, MAX_RULE_DEPTH + 1, 'depth'],
    ['too many “not”', `${'not '.repeat(200)}a`, (MAX_RULE_DEPTH + 1) * 4, 'depth'],
    ['too long', `${'not '.repeat(300)}a`, 1000, 'length'],
  ])('%s are refused', (_, text, at, code) => {
    expect(parse(text).fault).toMatchObject({ at, code });
  });

  it('says where and what, in both languages', () => {
    const { fault } = parse('a and');
    expect(fault && faultWords(fault)).toEqual({
      fr: 'Au caractère 6, il faut un nom ou une valeur',
      en: 'At character 6, a name or a value is expected',
    });
  });
});

describe('what a rule is worth', () => {
  it.each([
    ['a', { a: true }, 'true'],
    ['a', { a: false }, 'false'],
    ['a', { a: null }, 'unknown'],
    ['a', {}, 'unknown'],
    ['a', { a: 'yes' }, 'unknown'],
    ['a', { a: 1 }, 'unknown'],
    ['not a', {}, 'unknown'],
    ['a and b', { a: false }, 'false'],
    ['a and b', { a: true }, 'unknown'],
    ['a or b', { a: true }, 'true'],
    ['a or b', { a: false }, 'unknown'],
    ['n >= 3', { n: 3 }, 'true'],
    ['n >= 3', { n: 2 }, 'false'],
    ['n >= 3', { n: '3' }, 'unknown'],
    ['n >= 3', {}, 'unknown'],
    ['n >= 3', { n: Number.NaN }, 'unknown'],
    ['n == m', { n: 2, m: 2 }, 'true'],
    ['n != m', { n: 2 }, 'unknown'],
    ["n == 'a'", { n: 2 }, 'unknown'],
    ["n != 'a'", { n: 2 }, 'unknown'],
    ["d < '2026-12-02'", { d: '2026-11-30' }, 'true'],
    ["d >= '2026-12-02'", { d: '2026-11-30' }, 'false'],
    ['a < b', { a: false, b: true }, 'unknown'],
    ["x in ['S', 'M']", { x: 'M' }, 'true'],
    ["x not in ['S', 'M']", { x: 'L' }, 'true'],
    ["x not in ['S', 'M']", {}, 'unknown'],
    ["x in ['S', 'M']", { x: 3 }, 'unknown'],
    ["'text' in outputs", { outputs: ['image', 'text'] }, 'true'],
    ["'text' in outputs", { outputs: [] }, 'false'],
    ["'text' in outputs", {}, 'unknown'],
    ["'text' in outputs", { outputs: 'text' }, 'unknown'],
    ["['a', 'b'] in s", { s: ['c', 'b', 'a'] }, 'true'],
    ["['a', 'b'] in s", { s: ['a'] }, 'false'],
    ["['a', 'b'] == s", { s: ['b', 'a'] }, 'true'],
    ["['a'] == s", { s: ['b', 'a'] }, 'false'],
    ['constructor', {}, 'unknown'],
    ['__proto__ == 3', {}, 'unknown'],
    ['true', {}, 'true'],
    ['a and and', { a: true }, 'unknown'],
  ] satisfies readonly (readonly [string, Values, string])[])(
    '%s where %j is %s',
    (text, values, expected) => {
      expect(worth(text, values)).toBe(expected);
    },
  );

  it('applies always where there is no rule', () =>
    expect(traceOf(undefined, scope({}))).toMatchObject({ kind: 'always', result: 'true' }));

  it('shows its work: value, threshold by its name, standing and source of the fact', () => {
    const at = '2026-11-20T10:00:00.000Z';
    const source = { fr: 'Tour du 3 mars', en: 'Round of 3 March' };
    const told = { at, source, sample: 2, path: null, by: null, expiresOn: null, evidenceIds: [] };
    const { rule } = parse('voters >= p_min_voters');
    const parameter = { id: 'p_min_voters', fr: 'x', en: 'x', default: 3, unit: 'people', source: 'x' };
    const known = {
      attributes: {},
      facts: { voters: { id: 'voters', standing: 'measured' as const, value: 2, ...told } },
      parameters: { p_min_voters: 4 },
    };
    const trace = rule && evaluate(rule, scopeOf([parameter], known));
    expect(Trace.parse(trace)).toEqual(trace);
    expect(trace).toMatchObject({
      kind: 'compare',
      text: 'voters >= p_min_voters',
      result: 'false',
      terms: [
        { name: 'voters', origin: 'fact', value: 2, standing: 'measured', source, at },
        { name: 'p_min_voters', origin: 'parameter', value: 4 },
      ],
    });
  });
});

describe('which leaves made the result', () => {
  const made = (text: string, values: Values) =>
    decisiveLeaves(traceOf(text, scope(values))).map(
      ({ leaf, wanted }) => `${wanted ? '' : 'not '}${leaf.text}`,
    );

  it.each([
    ['a and b and c', { a: true, b: false }, ['b']],
    ['a and b and c', { a: true, c: true }, ['b']],
    ['a and b', { a: true, b: true }, ['a', 'b']],
    ['a or b or c', { a: false, c: true }, ['c']],
    ['a or b', { a: false }, ['b']],
    ['a or b', { a: false, b: false }, ['a', 'b']],
    ['not (a or b)', { a: true, b: false }, ['not a']],
    ['not (a and b)', { a: true, b: true }, ['not a', 'not b']],
    ['n <= 5 and (not d or m <= 9)', { n: 3, d: true, m: 12 }, ['not d', 'm <= 9']],
  ] satisfies readonly (readonly [string, Values, readonly string[]])[])(
    '%s where %j: %j',
    (text, values, expected) => expect(made(text, values)).toEqual(expected),
  );
});
