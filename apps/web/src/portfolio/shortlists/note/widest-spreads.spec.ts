import { widestSpreads } from './widest-spreads';

const entry = (id: string, sds: Readonly<Record<string, number | null>>) => ({
  id,
  title: id,
  figures: {
    value: {
      value: 3,
      criteria: Object.fromEntries(Object.entries(sds).map(([key, sd]) => [key, { mean: 3, n: 2, sd }])),
    },
  },
});

describe('where raters stood furthest apart', () => {
  it('names the widest cells, one a use case', () => {
    const entries = [
      entry('a', { gain: 0.5, fit: 1.5 }),
      entry('b', { gain: 2, fit: 1.9 }),
      entry('c', { gain: 1 }),
    ];
    expect(widestSpreads(entries, 2)).toEqual([
      { id: 'b', title: 'b', axis: 'value', criterion: 'gain', sd: 2 },
      { id: 'a', title: 'a', axis: 'value', criterion: 'fit', sd: 1.5 },
    ]);
  });

  it('is nowhere where all agree, or one alone has scored', () =>
    expect(widestSpreads([entry('a', { gain: 0 }), entry('b', { gain: null })], 2)).toEqual([]));
});
