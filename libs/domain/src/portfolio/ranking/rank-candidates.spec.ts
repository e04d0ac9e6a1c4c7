import fc from 'fast-check';
import { candidate, criterion, modelOf } from '../testing/plain-model';
import type { AxisWeights, Candidate, ScoreRow } from './candidate';
import { explainTotal } from './explain-total';
import { movesOf } from './moves';
import { rankCandidates, type RankingOptions } from './rank-candidates';
import { Ranking, type RankedRow } from './ranking';
import { rankByTotal } from './ties';

type Model = ReturnType<typeof modelOf>;

const THREE = modelOf([
  ['value', 0.5],
  ['feasibility', 0.3],
  ['data', 0.2],
]);

function ranked(model: Model, candidates: readonly Candidate[], options?: RankingOptions): Ranking {
  const outcome = rankCandidates(model, candidates, options);
  if (outcome.kind !== 'ranking') throw new Error(outcome.reason);
  return Ranking.parse(outcome);
}
const only = ({ ranked: rows }: Ranking): RankedRow => {
  const [row] = rows;
  if (!row) throw new Error('Nothing is ranked');
  return row;
};
const order = ({ ranked: rows }: Ranking) => rows.map(({ id }) => id);
const ranks = ({ ranked: rows }: Ranking) => Object.fromEntries(rows.map(({ id, rank }) => [id, rank]));

describe('the total of a use case', () => {
  it('is the published one (§1): 3.3 added, 3.1942755 multiplied, 57.5 of 100', () => {
    const a = candidate('a', [4, 3, 2]);
    const additive = only(ranked(THREE, [a], { aggregation: 'additive' }));
    expect(additive.total).toBeCloseTo(3.3, 12);
    expect(additive.index).toBeCloseTo(57.5, 10);
    expect(only(ranked(THREE, [a])).total).toBeCloseTo(3.194275505495155, 12);
  });

  it('takes the mean of the raters, turns round what is better low, and weighs criteria within their axis', () => {
    const model = modelOf(
      [
        ['value', 1, criterion('gain', { weight: 3 }), criterion('effort', { direction: 'lower' })],
        ['data', 1],
      ],
      'additive',
    );
    const row = only(ranked(model, [candidate('a', [5, 2, 4], [4, 1, null])]));
    expect(row.axes.value?.criteria.gain).toEqual({ mean: 4.5, n: 2, sd: Math.SQRT1_2 });
    expect(row.axes.value?.criteria.effort).toEqual({ mean: 4.5, n: 2, sd: Math.SQRT1_2 });
    expect(row.axes.data?.criteria.data).toEqual({ mean: 4, n: 1, sd: null });
    expect(row.axes.value?.value).toBe(4.5);
    expect(row.total).toBe(4.25);
    expect(row.raters).toBe(2);
  });

  it('stays on its scale', () => {
    expect(only(ranked(THREE, [candidate('a', [1, 1, 1])])).index).toBe(0);
    expect(only(ranked(THREE, [candidate('a', [5, 5, 5])])).index).toBeCloseTo(100, 9);
  });

  it('is not made up for by a good side when multiplied', () => {
    const uneven = candidate('uneven', [5, 1, 5]);
    const even = candidate('even', [3, 3, 3]);
    expect(order(ranked(THREE, [uneven, even]))).toEqual(['uneven', 'even']);
    const weights = { value: 0.2, feasibility: 0.6, data: 0.2 };
    expect(order(ranked(THREE, [uneven, even], { weights }))).toEqual(['even', 'uneven']);
  });
});

describe('weights', () => {
  it('are brought to a sum of 1, and it is said', () => {
    const a = [candidate('a', [4, 3, 2])];
    expect(ranked(THREE, a).isNormalised).toBe(false);
    const given = ranked(THREE, a, { weights: { value: 50, feasibility: 30, data: 20 } });
    expect(given.isNormalised).toBe(true);
    expect(given.axes.map(({ share }) => share)).toEqual([0.5, 0.3, 0.2]);
    expect(only(given).total).toBeCloseTo(only(ranked(THREE, a)).total, 12);
  });

  it.each<[string, AxisWeights, string, string | null]>([
    ['all zero', { value: 0, feasibility: 0, data: 0 }, 'no-weight', null],
    ['negative', { value: 1, feasibility: -1, data: 1 }, 'invalid-weight', 'feasibility'],
    ['not a number', { value: Number.NaN, feasibility: 1, data: 1 }, 'invalid-weight', 'value'],
    ['without end', { value: Number.POSITIVE_INFINITY, feasibility: 1, data: 1 }, 'invalid-weight', 'value'],
    ['given for some axes', { value: 1, data: 1 }, 'weight-missing', 'feasibility'],
  ])('that are %s are refused', (_, weights, reason, axis) =>
    expect(rankCandidates(THREE, [], { weights })).toEqual({ kind: 'refused', reason, axis }),
  );

  it('of criteria may be zero, but not all of an axis that counts', () => {
    const hollow = criterion('hollow', { weight: 0 });
    const model = modelOf([
      ['value', 1],
      ['data', 1, hollow],
    ]);
    expect(rankCandidates(model, [])).toMatchObject({ reason: 'axis-without-weights', axis: 'data' });
    expect(order(ranked(model, [candidate('a', [3, null])], { weights: { value: 1, data: 0 } }))).toEqual([
      'a',
    ]);
  });
});

describe('blocks', () => {
  const floored = modelOf([
    ['value', 1],
    ['data', 1, criterion('lawful', { floor: 2 }), criterion('volume', { weight: 0 })],
  ]);

  it('name what is missing, and do not average over the rest', () => {
    const { ranked: rows, incomplete } = ranked(THREE, [candidate('a', [5, null, 5]), candidate('b')]);
    expect(rows).toEqual([]);
    expect(incomplete.map(({ id, missing }) => [id, missing.map(({ axis }) => axis)])).toEqual([
      ['a', ['feasibility']],
      ['b', ['value', 'feasibility', 'data']],
    ]);
    expect(incomplete[0]?.axes.value?.value).toBe(5);
    expect(incomplete[1]?.raters).toBe(0);
  });

  it('show what a floor stops, with the total it would have', () => {
    const outcome = ranked(floored, [candidate('a', [5, 1, 3], [5, 2, 3]), candidate('b', [2, 2, null])]);
    expect(order(outcome)).toEqual(['b']);
    expect(outcome.vetoed).toMatchObject([
      {
        id: 'a',
        total: Math.sqrt(5 * 1.5),
        vetoes: [{ axis: 'data', criterion: 'lawful', value: 1.5, floor: 2 }],
      },
    ]);
  });

  it('look at a floor the right way round', () => {
    const model = modelOf([
      ['value', 1],
      ['data', 1, criterion('risk', { floor: 2, direction: 'lower' })],
    ]);
    expect(ranked(model, [candidate('a', [3, 5])]).vetoed[0]?.vetoes[0]?.value).toBe(1);
    expect(ranked(model, [candidate('a', [3, 4])]).vetoed).toEqual([]);
  });

  it('stop what falls below a floor even when scores are missing too', () => {
    const outcome = ranked(floored, [candidate('a', [null, 1, 3])]);
    expect(outcome.vetoed).toMatchObject([{ id: 'a', total: null, index: null }]);
    expect(outcome.incomplete).toEqual([]);
  });

  it('keep out what was never held against its floor, even at weight 0', () => {
    const weights = { value: 1, data: 0 };
    expect(ranked(floored, [candidate('a', [5, null, 3])], { weights }).incomplete[0]?.missing).toEqual([
      { axis: 'data', criterion: 'lawful' },
    ]);
  });

  it('keep in what lacks an axis or a criterion of weight 0', () => {
    const weights = { value: 1, feasibility: 1, data: 0 };
    const row = only(ranked(THREE, [candidate('a', [4, 4, null])], { weights }));
    expect(row.axes.data?.value).toBeNull();
    expect(row.total).toBeCloseTo(4, 12);
  });

  it('hold of nothing, nothing', () =>
    expect(ranked(THREE, [])).toMatchObject({ ranked: [], vetoed: [], incomplete: [] }));
});

describe('ties', () => {
  it('rank 1, 2, 2, 4, by the first axis, then the name, then the id', () => {
    const model = modelOf([
      ['value', 1],
      ['data', 1],
    ]);
    const rows = [
      candidate('last', [1, 1]),
      candidate('b', [2, 4]),
      candidate('é', [4, 2]),
      candidate('a', [4, 2]),
      candidate('first', [5, 5]),
    ];
    const outcome = ranked(model, rows);
    expect(outcome.ranked.map(({ id, rank, isTied }) => [id, rank, isTied])).toEqual([
      ['first', 1, false],
      ['a', 2, true],
      ['é', 2, true],
      ['b', 2, true],
      ['last', 5, false],
    ]);
    const same = [
      { ...candidate('2', [3, 3]), name: 'Pareil' },
      { ...candidate('1', [3, 3]), name: 'Pareil' },
    ];
    expect(order(ranked(model, same))).toEqual(['1', '2']);
  });

  it('are chained: what lies between two is tied with both, in whatever order they come', () => {
    const totals = [3, 3 + 8e-10, 3 + 16e-10, 3 + 5e-9];
    const rows = totals.map((total, nth) => ({ id: `${nth}`, name: `${nth}`, total }));
    const told = (all: typeof rows) => rankByTotal(all, () => null).map(({ id, rank }) => [id, rank]);
    const expected = [
      ['3', 1],
      ['0', 2],
      ['1', 2],
      ['2', 2],
    ];
    expect(told(rows)).toEqual(expected);
    expect(told([...rows].reverse())).toEqual(expected);
  });

  it('may take everybody', () => {
    const rows = Array.from({ length: 1000 }, (_, nth) => candidate(`u${nth}`, [3, 3, 3]));
    expect(ranked(THREE, rows).ranked.every(({ rank, isTied }) => rank === 1 && isTied)).toBe(true);
  });
});

describe('moves', () => {
  it('count the places gained, and say nothing of what was not there', () => {
    const rows = [candidate('a', [5, 1, 1]), candidate('b', [4, 4, 4]), candidate('c', [1, 5, 5])];
    const before = ranked(THREE, rows, { weights: { value: 1, feasibility: 0, data: 0 } });
    const after = ranked(THREE, [...rows, candidate('d', [1, 1, 1])], {
      weights: { value: 0, feasibility: 1, data: 1 },
    });
    expect(movesOf(before, after)).toEqual({ c: 2, b: 0, a: -2, d: null });
  });
});

describe('the formula of a total', () => {
  const row = candidate('a', [4, 3, 2]);
  const partsOf = (options: RankingOptions) => {
    const outcome = ranked(THREE, [row], options);
    const { axes, total, index } = explainTotal(only(outcome), outcome);
    return { parts: axes.map(({ part }) => part ?? Number.NaN), total, index, axes };
  };

  it('adds up', () => {
    const { parts, total } = partsOf({ aggregation: 'additive' });
    expect(parts).toEqual([2, 0.8999999999999999, 0.4]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total ?? 0, 12);
  });

  it('multiplies', () => {
    const { parts, total } = partsOf({});
    expect(parts.reduce((product, part) => product * part, 1)).toBeCloseTo(total ?? 0, 12);
  });

  it('has the parts that are known when no total is', () => {
    const outcome = ranked(THREE, [candidate('a', [4, null, 2])]);
    const [incomplete] = outcome.incomplete;
    const { total, axes } = explainTotal(incomplete ?? only(outcome), outcome);
    expect(total).toBeNull();
    expect(axes.map(({ part }) => part !== null)).toEqual([true, false, true]);
  });
});

const score = fc.integer({ min: 1, max: 5 });
const row: fc.Arbitrary<ScoreRow> = fc.array(score, { minLength: 5, maxLength: 5 });
const crowd = fc
  .array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((all) => all.map((rows, nth) => candidate(`u${nth}`, ...rows)));
const model = fc
  .record({
    axes: fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
    ),
    criteria: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
    aggregation: fc.constantFrom<Model['aggregation']>('geometric', 'additive'),
    isTurned: fc.boolean(),
  })
  .map(({ axes: [a, b, c], criteria: [d, e], aggregation, isTurned }) =>
    modelOf(
      [
        ['value', a, criterion('k1', { weight: d }), criterion('k2', { weight: e })],
        ['feasibility', b, criterion('k3', { direction: isTurned ? 'lower' : 'higher' })],
        ['data', c, criterion('k4', { weight: e }), criterion('k5', { weight: d })],
      ],
      aggregation,
    ),
  );

const good = (value: number, column: number, { axes }: Model): number =>
  axes.flatMap(({ criteria }) => criteria)[column]?.direction === 'lower' ? 6 - value : value;
const meanOf = ({ rows }: Candidate, column: number, of: Model): number =>
  rows.reduce((sum, scores) => sum + good(scores[column] ?? 0, column, of), 0) / rows.length;

describe('whatever is scored', () => {
  it('what is at least as good everywhere never ranks lower', () =>
    fc.assert(
      fc.property(model, crowd, (of, all) => {
        const rank = ranks(ranked(of, all));
        for (const a of all)
          for (const b of all)
            if ([0, 1, 2, 3, 4].every((column) => meanOf(a, column, of) >= meanOf(b, column, of)))
              expect(rank[a.id]).toBeLessThanOrEqual(rank[b.id] ?? 0);
      }),
    ));

  it('the order in which use cases come changes nothing', () =>
    fc.assert(
      fc.property(
        model,
        crowd.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        (of, [all, shuffled]) => expect(ranked(of, shuffled)).toEqual(ranked(of, all)),
      ),
    ));

  it('the order of axes, of criteria and of raters changes no rank', () =>
    fc.assert(
      fc.property(model, crowd, (of, all) => {
        const turned = {
          ...of,
          axes: [...of.axes].reverse().map((axis) => ({ ...axis, criteria: [...axis.criteria].reverse() })),
        };
        const rows = all.map(({ rows: own, ...rest }) => ({
          ...rest,
          rows: own.map((scores) => [...scores].reverse()).reverse(),
        }));
        expect(ranks(ranked(turned, rows))).toEqual(ranks(ranked(of, all)));
      }),
    ));

  it('multiplying every weight changes no rank', () =>
    fc.assert(
      fc.property(model, crowd, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (of, all, by) => {
        const larger = {
          ...of,
          axes: of.axes.map((axis) => ({
            ...axis,
            weight: axis.weight * by,
            criteria: axis.criteria.map((each) => ({ ...each, weight: each.weight * by })),
          })),
        };
        expect(ranks(ranked(larger, all))).toEqual(ranks(ranked(of, all)));
      }),
    ));

  it('a better score never lowers the rank', () =>
    fc.assert(
      fc.property(model, crowd, fc.nat(7), fc.nat(4), (of, all, who, column) => {
        const nth = who % all.length;
        const before = ranks(ranked(of, all));
        const better = all.map((each, index) =>
          index !== nth
            ? each
            : {
                ...each,
                rows: each.rows.map((scores) =>
                  scores.map((value, at) =>
                    at === column ? good(Math.min(5, good(value ?? 1, at, of) + 1), at, of) : value,
                  ),
                ),
              },
        );
        const id = all[nth]?.id ?? '';
        expect(ranks(ranked(of, better))[id]).toBeLessThanOrEqual(before[id] ?? 0);
      }),
    ));

  it('every row has the place of its total, and ties have the same', () =>
    fc.assert(
      fc.property(model, crowd, (of, all) => {
        for (const { rank, total, isTied } of ranked(of, all).ranked) {
          const rows = ranked(of, all).ranked;
          expect(rank).toBe(1 + rows.filter((other) => other.total > total + 1e-9).length);
          expect(isTied).toBe(rows.filter((other) => Math.abs(other.total - total) <= 1e-9).length > 1);
        }
      }),
    ));

  it('a thousand use cases are ranked', () => {
    const all = Array.from({ length: 1000 }, (_, nth) =>
      candidate(`u${nth}`, [1 + (nth % 5), 1 + ((nth * 7) % 5), 1 + ((nth * 3) % 5)]),
    );
    expect(ranked(THREE, all).ranked).toHaveLength(1000);
  });
});
