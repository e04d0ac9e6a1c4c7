import type { FieldValue, FieldValues } from '../field';
import { sameValue } from './same-value';
import { compareRow, verdictOf } from './compare';
import { identityOf } from './identity';
import { lackingIn } from './required';
import { describeField } from '../fields/describe-field';

const meanings: readonly [FieldValue, FieldValue, boolean][] = [
  ['a', ' a ', true],
  ['a\r\nb', 'a\nb', true],
  ['é', 'e\u0301', true],
  ['a', 'A', false],
  [null, '', true],
  [null, [], true],
  [null, 0, false],
  [['a', 'b'], ['b', 'a'], true],
  [['a'], ['a', 'b'], false],
  [1.5, 1.5, true],
  [1, 2, false],
];

it.each(meanings)('%j and %j mean the same: %s', (one, other, isSame) => {
  expect(sameValue(one, other)).toBe(isSame);
  expect(sameValue(other, one)).toBe(isSame);
});

/** The file now, what stands here, the file then. */
const table: readonly [
  string,
  FieldValues,
  FieldValues | null,
  FieldValues | null,
  string,
  readonly unknown[],
][] = [
  ['is not there yet', { title: 'A' }, null, null, 'new', []],
  ['tells what stands', { title: 'A' }, { title: 'A', owner: 'x' }, null, 'same', []],
  [
    'changed in the file alone',
    { title: 'B' },
    { title: 'A' },
    { title: 'A' },
    'changed',
    [['title', 'A', 'B', false]],
  ],
  ['changed here alone', { title: 'A' }, { title: 'B' }, { title: 'A' }, 'same', []],
  ['changed alike in both', { title: 'B' }, { title: 'B' }, { title: 'A' }, 'same', []],
  [
    'changed otherwise in both',
    { title: 'C' },
    { title: 'B' },
    { title: 'A' },
    'changed',
    [['title', 'B', 'C', true]],
  ],
  ['never read in before', { title: 'B' }, { title: 'A' }, null, 'changed', [['title', 'A', 'B', false]]],
  [
    'emptied in the file',
    { owner: null },
    { owner: 'x' },
    { owner: 'x' },
    'changed',
    [['owner', 'x', null, false]],
  ],
  ['empty in the file, as before', { owner: null }, { owner: 'x' }, { owner: null }, 'same', []],
  [
    'told by a new column',
    { tags: ['a'] },
    { tags: null },
    { title: 'A' },
    'changed',
    [['tags', null, ['a'], false]],
  ],
  ['found by its reference', { reference: 'cu 7' }, { reference: 'CU-007' }, null, 'same', []],
];

it.each(table)('a row that %s', (_, read, standing, last, verdict, changes) => {
  const compared = compareRow({ read, standing, last });
  expect(compared.verdict).toBe(verdict);
  expect(compared.changes.map(({ field, before, after, isBoth }) => [field, before, after, isBoth])).toEqual(
    changes,
  );
});

it('tells what was changed on both sides', () => {
  const { reasons } = compareRow({
    read: { tags: ['c'] },
    standing: { tags: ['a', 'b'] },
    last: { tags: ['a'] },
  });
  expect(reasons).toEqual([
    { severity: 'notice', code: 'both-changed', position: null, field: 'tags', value: 'a; b', became: 'c' },
  ]);
});

it('refuses a row for one refusal, whatever would change', () => {
  const reason = { code: 'required', position: null, field: 'title', value: null, became: null } as const;
  const row = { standing: null, changes: [] };
  expect(verdictOf({ ...row, reasons: [{ ...reason, severity: 'refusal' }] })).toBe('refused');
  expect(verdictOf({ ...row, reasons: [{ ...reason, severity: 'notice' }] })).toBe('new');
});

it('tells what a new row lacks', () => {
  const label = { fr: '', en: '' };
  const fields = [
    describeField('title', { type: 'line', label, isRequired: true }),
    describeField('tags', { type: 'words', label }),
  ];
  expect(lackingIn({ tags: null }, fields).map(({ field }) => field)).toEqual(['title']);
  expect(lackingIn({ title: 'A' }, fields)).toEqual([]);
});

describe('what a row is known again by', () => {
  it.each([
    [['DOI-0270'], [0], 'doi-0270'],
    [[' doi-0270 '], [0], 'doi-0270'],
    [["'-12"], [0], '-12'],
    [[{ type: 'number' as const, text: '25' }], [0], '25'],
    [['a', 'b\n c'], [1, 0], 'b c␟a'],
    [['', 'b'], [0, 1], '␟b'],
    [['', ' '], [0, 1], null],
    [[], [3], null],
  ])('%j by %j is %j', (cells, positions, identity) => {
    expect(identityOf(cells, positions)).toBe(identity);
  });

  it('stays short, and differs where long cells differ at their end', () => {
    const [one, other] = ['a', 'b'].map((end) => identityOf([`${'é'.repeat(4000)}${end}`], [0]));
    expect(one).toHaveLength(199);
    expect(one).not.toBe(other);
    expect(one).toBe(identityOf([`${'é'.repeat(4000)}a`], [0]));
  });

  it('is not cut in the middle of a sign of two halves', () => {
    for (const length of [174, 175, 176, 177])
      expect(identityOf([`${'x'.repeat(length)}${'😀'.repeat(100)}`], [0])).not.toMatch(/\p{Surrogate}/u);
  });
});
