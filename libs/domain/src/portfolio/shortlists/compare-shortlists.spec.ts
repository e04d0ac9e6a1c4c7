import { criterion, modelOf } from '../testing/plain-model';
import { compareShortlists, type Listed } from './compare-shortlists';
import { rulesOf } from './standing';
import { listed, standing, weighing } from './testing/listed';

const fates = (before: Listed, after: Listed) =>
  Object.fromEntries(compareShortlists(before, after).rows.map(({ id, fate }) => [id, fate]));
const causes = (before: Listed, after: Listed) =>
  Object.fromEntries(compareShortlists(before, after).rows.map(({ id, cause }) => [id, cause]));

/** a 4.5 · b 3.5 · c 3 · d 2.5 */
const BEFORE = { a: [5, 4], b: [4, 3], c: [4, 2], d: [2, 3] } as const;

describe('two shortlists', () => {
  it('that are the same differ in nothing', () => {
    const list = listed(BEFORE);
    expect(compareShortlists(list, list)).toEqual({
      rows: [
        expect.objectContaining({ id: 'a', fate: 'same', from: 1, to: 1, cause: null }),
        expect.objectContaining({ id: 'b', fate: 'same', from: 2, to: 2, cause: null }),
      ],
      weights: [
        { axis: 'value', from: 0.5, to: 0.5 },
        { axis: 'data', from: 0.5, to: 0.5 },
      ],
      aggregation: { from: 'additive', to: 'additive' },
      isSameModel: true,
    });
  });

  it('tell what entered, left, moved and stayed; those that left come last', () => {
    const before = listed(BEFORE, { retained: ['a', 'b', 'c'] });
    const after = listed(BEFORE, { retained: ['a', 'd', 'b'] });
    expect(
      compareShortlists(before, after).rows.map(({ id, fate, from, to }) => [id, fate, from, to]),
    ).toEqual([
      ['a', 'same', 1, 1],
      ['d', 'entered', null, 2],
      ['b', 'moved', 2, 3],
      ['c', 'left', 3, null],
    ]);
  });

  it('of nothing in common share nothing', () =>
    expect(fates(listed({ a: [1, 1] }), listed({ b: [1, 1] }))).toEqual({ b: 'entered', a: 'left' }));
});

describe('why a use case entered or left', () => {
  it('is its own scores, by the axis that did most', () => {
    const after = listed({ ...BEFORE, c: [4.2, 3.6] });
    expect(causes(listed(BEFORE), after)).toMatchObject({
      c: { kind: 'scores', axis: 'data', from: 2, to: 3.6 },
      b: { kind: 'others' },
    });
  });

  it('is others, when its own scores moved too and would not have done it, nor were needed', () => {
    const after = listed({ a: [5, 4], b: [2, 2], c: [4, 2.1], d: [2, 3] });
    expect(causes(listed(BEFORE), after)).toMatchObject({
      c: { kind: 'others' },
      b: { kind: 'scores', axis: 'value', from: 4, to: 2 },
    });
  });

  it('is its own scores, when those of others would not have been enough', () => {
    const after = listed({ a: [5, 4], b: [3.8, 2.8], c: [4, 2.8], d: [2, 3] });
    expect(causes(listed(BEFORE), after)).toMatchObject({ c: { kind: 'scores', axis: 'data' } });
  });

  it('is the model, when the same axes are made of other things', () => {
    const after = { ...listed({ ...BEFORE, c: [5, 5] }), rules: 'gain counts twice' };
    expect(causes(listed(BEFORE), after)).toMatchObject({ c: { kind: 'model' } });
  });

  it('takes axes for the same when their criteria count alike, whatever the size of the weights', () => {
    const axis = (...criteria: Parameters<typeof criterion>[]) =>
      rulesOf(
        modelOf([
          ['value', 1, ...criteria.map((one) => criterion(...one))],
          ['data', 1],
        ]),
      );
    const rules = axis(['gain', { weight: 2 }], ['fit']);
    expect(axis(['fit', { weight: 10, floor: 2 }], ['gain', { weight: 20 }], ['idle', { weight: 0 }])).toBe(
      rules,
    );
    expect(axis(['gain', { weight: 3 }], ['fit'])).not.toBe(rules);
    expect(axis(['gain', { weight: 2 }], ['fit', { direction: 'lower' }])).not.toBe(rules);
    expect(axis(['gain', { weight: 2 }], ['other'])).not.toBe(rules);
  });

  it('is people, when it had no rank and has none', () => {
    const blank = standing('n', [null, 2], { block: 'incomplete', rank: null });
    const before = listed(BEFORE, { retained: ['a', 'b'], beside: [blank] });
    const after = listed(BEFORE, { retained: ['a', 'n'], beside: [blank] });
    expect(causes(before, after)).toMatchObject({ n: { kind: 'choice' } });
  });

  it('is the weights, when they alone would have done it', () => {
    const before = listed({ a: [5, 4], b: [2, 5], c: [4, 2] });
    const after = listed({ a: [5, 4], b: [2, 5], c: [4, 2] }, { weighing: weighing(0.8) });
    expect(causes(before, after)).toMatchObject({
      c: { kind: 'weights', axis: 'value', from: 0.5, to: 0.8 },
      b: { kind: 'weights', axis: 'value' },
    });
  });

  it('is the scores when the weights moved too, but would not have done it alone', () => {
    const after = listed({ ...BEFORE, c: [4, 5] }, { weighing: weighing(0.51) });
    expect(causes(listed(BEFORE), after)).toMatchObject({
      c: { kind: 'scores', axis: 'data', from: 2, to: 5 },
    });
  });

  it('is both together when neither would have done it alone', () => {
    const before = listed({ a: [5, 5], b: [3.6, 3.6], c: [5, 1] });
    const after = listed({ a: [5, 5], b: [3.6, 3.6], c: [5, 2] }, { weighing: weighing(0.6) });
    expect(causes(before, after)).toMatchObject({ c: { kind: 'together' }, b: { kind: 'together' } });
  });

  it('is how axes make one number', () => {
    const uneven = { a: [5, 5], b: [3, 3], c: [5, 1.2] } as const;
    const before = listed(uneven);
    const after = listed(uneven, { weighing: weighing(0.5, { aggregation: 'geometric' }) });
    expect(causes(before, after)).toMatchObject({ b: { kind: 'aggregation' }, c: { kind: 'aggregation' } });
  });

  it('is people, when the ranking did not move', () => {
    const after = listed(BEFORE, { retained: ['a', 'd'] });
    expect(causes(listed(BEFORE), after)).toEqual({ a: null, d: { kind: 'choice' }, b: { kind: 'choice' } });
  });

  it('is that the list is longer or shorter', () => {
    const [short, long] = [listed(BEFORE, { size: 1 }), listed(BEFORE, { size: 3 })];
    expect(causes(short, long)).toMatchObject({ b: { kind: 'size', from: 1, to: 3 }, c: { kind: 'size' } });
    expect(causes(long, short)).toMatchObject({ b: { kind: 'size', from: 3, to: 1 } });
  });

  it('is that it was not there, or is no more', () => {
    const { b: _, ...rest } = BEFORE;
    expect(causes(listed(BEFORE), listed({ ...rest, n: [5, 5] }))).toMatchObject({
      n: { kind: 'new' },
      b: { kind: 'gone' },
    });
  });

  it.each([
    ['vetoed', 'freed', 'stopped'],
    ['incomplete', 'scored', 'unscored'],
  ] as const)('is that it was %s: %s, and the other way round %s', (block, kind, back) => {
    const { b: _, ...rest } = BEFORE;
    const without = listed(rest, { beside: [standing('b', [4, 3], { block, rank: null })] });
    expect(causes(without, listed(BEFORE)).b).toEqual({ kind });
    expect(causes(listed(BEFORE), without).b).toEqual({ kind: back });
  });

  it('is the model, when its axes are others', () => {
    const after = listed(
      { ...BEFORE, c: [5, 5] },
      { weighing: { aggregation: 'additive', shares: { value: 1 } } },
    );
    const { rows, isSameModel, weights } = compareShortlists(listed(BEFORE), after);
    expect(isSameModel).toBe(false);
    expect(rows.find(({ id }) => id === 'c')?.cause).toEqual({ kind: 'model' });
    expect(weights).toEqual([
      { axis: 'value', from: 0.5, to: 1 },
      { axis: 'data', from: 0.5, to: null },
    ]);
  });
});

describe('why a use case moved within the list', () => {
  it('is its own scores, those of another, or people', () => {
    const before = listed(BEFORE, { retained: ['a', 'b', 'c'] });
    const scored = listed({ ...BEFORE, c: [4, 3.5] }, { size: 3 });
    expect(causes(before, scored)).toMatchObject({
      c: { kind: 'scores', axis: 'data', from: 2, to: 3.5 },
      b: { kind: 'others' },
    });
    const chosen = listed(BEFORE, { retained: ['b', 'a', 'c'] });
    expect(causes(before, chosen)).toEqual({ b: { kind: 'choice' }, a: { kind: 'choice' }, c: null });
  });
});
