import { changedFields, pickFields, settledChanges } from './changes';

interface Values {
  scopeIn?: string | null;
  scopeOut?: string | null;
  tags?: string[];
  answers?: Record<string, { answer: string; note: string | null }>;
}
const read: Values = {
  scopeIn: 'LinkedIn',
  scopeOut: null,
  tags: ['seo'],
  answers: { pain: { answer: 'yes', note: null } },
};

describe('what a form sends', () => {
  it('is nothing when nothing changed', () => expect(changedFields(read, { ...read })).toEqual({}));

  it.each<[Values, Values]>([
    [{ scopeIn: 'LinkedIn et Instagram', scopeOut: null }, { scopeIn: 'LinkedIn et Instagram' }],
    [{ scopeIn: null, scopeOut: null }, { scopeIn: null }],
    [{ scopeIn: 'LinkedIn', tags: [] }, { tags: [] }],
    [{ tags: ['seo', 'b2b'], scopeOut: undefined }, { tags: ['seo', 'b2b'] }],
    [{ answers: { pain: { note: null, answer: 'yes' } } }, {}],
    [{ answers: {} }, { answers: {} }],
  ])('of %j is %j', (typed, sent) => expect(changedFields(read, typed)).toEqual(sent));

  it('is of its own fields alone', () =>
    expect(pickFields(read, ['scopeOut', 'tags'])).toEqual({ scopeOut: null, tags: ['seo'] }));
});

describe('a choice between two values', () => {
  const changes = { scopeIn: 'le mien', scopeOut: null, doesText: 'sans conflit' };
  const conflicts = [{ field: 'scopeIn' }, { field: 'scopeOut' }];

  it.each([
    [{ scopeIn: 'mine', scopeOut: 'mine' }, changes],
    [
      { scopeIn: 'theirs', scopeOut: 'mine' },
      { scopeOut: null, doesText: 'sans conflit' },
    ],
    [{ scopeIn: 'theirs', scopeOut: 'theirs' }, { doesText: 'sans conflit' }],
    [{}, { doesText: 'sans conflit' }],
  ] as const)('%j leaves %j to send', (chosen, patch) =>
    expect(settledChanges(changes, conflicts, chosen)).toEqual(patch),
  );
});
