import fc from 'fast-check';
import { Random } from '../../statistics/random';
import type { Criterion, ScoreModelContent } from '../model/score-model';
import { agreementOf, kendallW, readingOf } from './agreement';
import { completePart } from './complete-part';
import { consensusOf, Dispersion, dispersionOf } from './dispersion';
import { type Kendall, kendallInSlices } from './kendall';
import { Movement, movementBetween } from './movement';
import { type RoundScores, RoundSummary, summariseRound } from './summarise-round';

const words = { fr: 'Texte', en: 'Text' };
const criterion = (key: string, rules: Partial<Criterion> = {}): Criterion => ({
  key,
  name: words,
  question: words,
  weight: 1,
  direction: 'higher',
  anchors: [words, words, words, words, words],
  floor: null,
  ...rules,
});
const content: Pick<ScoreModelContent, 'axes' | 'aggregation'> = {
  aggregation: 'additive',
  axes: [
    {
      key: 'value',
      name: words,
      weight: 0.5,
      criteria: [criterion('gain'), criterion('fit', { weight: 3 })],
    },
    { key: 'data', name: words, weight: 0.5, criteria: [criterion('effort', { direction: 'lower' })] },
  ],
};

describe('dispersion of one cell (§2.2)', () => {
  it.each([
    [[4, 4, 5, 3], { sd: Math.sqrt(2 / 3), rwg: 0.6666667, consensus: 0.7924813, iqr: 0.5, range: 2 }, false],
    [[4, 4, 4], { sd: 0, rwg: 1, consensus: 1, iqr: 0, range: 0 }, false],
    [[1, 1, 5, 5], { sd: Math.sqrt(16 / 3), rwg: 0, consensus: 0, iqr: 4, range: 4 }, true],
    [[2, 5], { sd: Math.sqrt(4.5), rwg: 0, consensus: 0.3219281, iqr: 1.5, range: 3 }, true],
    [[5, 5, 5, 5, 2], { range: 3 }, true],
  ])('%p', (scores, expected, divided) => {
    const found = Dispersion.parse(dispersionOf(scores));
    for (const [key, value] of Object.entries(expected))
      expect(new Map<string, unknown>(Object.entries(found)).get(key)).toBeCloseTo(value, 6);
    expect(found.isDivided).toBe(divided);
  });

  it('says when r_wg was below 0', () => {
    expect(dispersionOf([1, 1, 5, 5]).isRwgCut).toBe(true);
    expect(dispersionOf([4, 4, 5, 3]).isRwgCut).toBe(false);
  });

  it('needs two raters', () => {
    expect(dispersionOf([])).toMatchObject({
      n: 0,
      mean: null,
      median: null,
      consensus: null,
      isDivided: false,
    });
    expect(dispersionOf([2])).toMatchObject({
      n: 1,
      mean: 2,
      median: 2,
      sd: null,
      consensus: null,
      rwg: null,
    });
  });

  it('stays in [0,1], the same for any order, and turned round', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 }), (scores) => {
        const consensus = consensusOf(scores) ?? Number.NaN;
        expect(consensus).toBeGreaterThanOrEqual(0);
        expect(consensus).toBeLessThanOrEqual(1);
        expect(consensusOf([...scores].reverse())).toBeCloseTo(consensus, 12);
        expect(consensusOf(scores.map((score) => 6 - score))).toBeCloseTo(consensus, 12);
        expect(consensus === 1).toBe(new Set(scores).size === 1);
      }),
    ));
});

describe('Kendall’s W (§2.1)', () => {
  it.each<[string, number[][], Record<'s' | 'w' | 'chiSquare' | 'df' | 'pChiSquare', number>]>([
    [
      'A, no ties',
      [
        [5, 4, 3, 2, 1],
        [5, 3, 4, 2, 1],
        [4, 5, 3, 1, 2],
      ],
      { s: 76, w: 0.8444444, chiSquare: 10.1333333, df: 4, pChiSquare: 0.0382406 },
    ],
    [
      'B, ties',
      [
        [4, 4, 3, 2],
        [4, 3, 3, 1],
        [3, 4, 2, 2],
      ],
      { s: 33.5, w: 0.8271605, chiSquare: 7.4444444, df: 3, pChiSquare: 0.0590032 },
    ],
  ])('%s', (_, rows, { s, w, chiSquare, df, pChiSquare }) => {
    const found = kendallW(rows, { seed: 1 });
    expect(found.s).toBe(s);
    expect(found.w).toBeCloseTo(w, 7);
    expect(found.chiSquare).toBeCloseTo(chiSquare, 6);
    expect(found.df).toBe(df);
    expect(found.pChiSquare).toBeCloseTo(pChiSquare, 7);
    expect(found.meanSpearman).toBeCloseTo((3 * (found.w ?? 0) - 1) / 2, 12);
    expect(found.p).toBeGreaterThan(0);
    expect(found.p).toBeLessThan(0.05);
  });

  it('is 1 for the same order from all, and says how rare that is by chance', () => {
    const found = kendallW(
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      { seed: 1, draws: 20_000 },
    );
    expect(found.w).toBe(1);
    // One order in six; four standard errors.
    expect(Math.abs((found.p ?? 0) - 1 / 6)).toBeLessThan(4 * Math.sqrt(5 / 36 / 20_000));
  });

  it('is 0 for opposite orders', () => {
    const found = kendallW(
      [
        [1, 2, 3],
        [3, 2, 1],
      ],
      { seed: 1 },
    );
    expect(found).toMatchObject({ w: 0, p: 1, pChiSquare: 1, meanSpearman: -1 });
  });

  it.each<[string, number[][], Kendall['notApplicable']]>([
    ['nobody', [], 'few-raters'],
    ['one rater', [[1, 2, 3]], 'few-raters'],
    ['one item', [[1], [2]], 'few-items'],
    ['no item', [[], []], 'few-items'],
    [
      'all the same',
      [
        [3, 3, 3],
        [4, 4, 4],
      ],
      'no-order',
    ],
  ])('says nothing of %s', (_, rows, reason) =>
    expect(kendallW(rows, { seed: 1 })).toMatchObject({ notApplicable: reason, w: null, p: null }),
  );

  it('takes a rater who sees no difference', () =>
    expect(
      kendallW(
        [
          [3, 3, 3],
          [1, 2, 3],
          [1, 2, 3],
        ],
        { seed: 1, draws: 0 },
      ),
    ).toMatchObject({ w: 2 / 3, p: null }));

  it('is exactly the same for a seed, and may be stopped', () => {
    const rows = [
      [1, 3, 2, 4],
      [2, 1, 4, 3],
      [1, 2, 4, 3],
    ];
    expect(kendallW(rows, { seed: 7 })).toEqual(kendallW(rows, { seed: 7 }));
    expect(kendallW(rows, { seed: 7 }).p).not.toBe(kendallW(rows, { seed: 8 }).p);
    expect(kendallInSlices(rows, { seed: 7, draws: 1000 }).next().done).toBe(false);
  });

  it('is as rare under chance as its p says', () => {
    const random = new Random('null');
    let below = 0;
    for (let nth = 0; nth < 300; nth++) {
      const rows = Array.from({ length: 3 }, () => Array.from({ length: 6 }, () => random.uniform()));
      if ((kendallW(rows, { seed: nth, draws: 200 }).p ?? 1) <= 0.1) below++;
    }
    expect(below).toBeGreaterThan(30 - 4 * Math.sqrt(27));
    expect(below).toBeLessThan(30 + 4 * Math.sqrt(27));
  });

  it.each([
    [0, 'very-weak'],
    [0.19, 'very-weak'],
    [0.3, 'weak'],
    [0.5, 'moderate'],
    [0.6, 'strong'],
    [0.79, 'strong'],
    [0.8, 'unusually-strong'],
    [1, 'unusually-strong'],
  ])('of %p reads %p', (w, reading) => expect(readingOf(w)).toBe(reading));
});

describe('blanks', () => {
  it('leave out the item that few scored, and the rater who gave next to nothing', () => {
    const sheet = [
      [1, 2, null, 4],
      [2, 1, 3, 4],
      [null, null, null, 1],
    ];
    expect(completePart(sheet)).toEqual({ raters: [0, 1], items: [0, 1, 3] });
    expect(agreementOf(sheet, { seed: 1 })).toMatchObject({
      raters: 2,
      items: 3,
      ratersLeftOut: [2],
      itemsLeftOut: [2],
    });
  });

  it('may leave nothing', () => {
    const blank = [
      [null, null],
      [null, null],
    ];
    expect(agreementOf(blank, { seed: 1 })).toMatchObject({
      raters: 2,
      items: 0,
      notApplicable: 'few-items',
    });
    expect(agreementOf([], { seed: 1 })).toMatchObject({ raters: 0, items: 0, notApplicable: 'few-raters' });
  });

  it('never leave one', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }).chain((width) =>
          fc.array(
            fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: width, maxLength: width }),
            {
              maxLength: 6,
            },
          ),
        ),
        (sheet) => {
          const { raters, items } = completePart(sheet);
          for (const rater of raters) for (const item of items) expect(sheet[rater]?.[item]).not.toBeNull();
        },
      ),
    ));
});

const round = (...items: [string, ...(number | null)[][]][]): RoundScores => ({
  content,
  items: items.map(([id, ...rows]) => ({ id, rows })),
});

describe('a round', () => {
  const summary = RoundSummary.parse(
    summariseRound(
      round(
        ['a', [5, 4, 1], [1, 4, 1], [5, 4, 2]],
        ['b', [4, 3, 3], [2, 3, 2], [3, 3, null]],
        ['c', [1, 2, 5], [5, 1, 5], [1, 2, 4]],
      ),
      { seed: 1 },
    ),
  );

  it('says per cell how far raters are apart, turned so that 5 is best', () => {
    expect(summary.raters).toBe(3);
    expect(summary.items[0]?.cells.effort).toMatchObject({ n: 3, median: 5, range: 1 });
    expect(summary.items[1]?.cells.effort?.n).toBe(2);
    expect(summary.items[0]?.cells.gain?.isDivided).toBe(true);
  });

  it('puts forward the two criteria that divide most', () => {
    expect(summary.mostDivided).toEqual(['gain', 'effort']);
    const [gain] = summary.criteria;
    expect(gain).toMatchObject({ key: 'gain', axis: 'value', largestRange: 4, divided: ['a', 'c'] });
    const cells = summary.items.map(({ cells: { gain: cell } }) => cell?.consensus ?? 0);
    expect(gain?.meanConsensus).toBeCloseTo(cells.reduce((sum, cell) => sum + cell, 0) / 3, 12);
  });

  it('compares raters on their own totals, and says whom it leaves out', () => {
    // Own totals of the first: a (5 + 3·4)/4 = 4.25 and 5 → 4.625; the third gave no effort for b.
    expect(summary.agreement).toMatchObject({ raters: 3, items: 2, itemsLeftOut: [1], ratersLeftOut: [] });
    expect(summary.criteria.map(({ agreement }) => agreement.items)).toEqual([3, 3, 2]);
    expect(summary.agreement.w).toBe(1);
  });

  it('finds nothing that divides where all agree', () => {
    const agreed = summariseRound(round(['a', [5, 4, 1], [5, 4, 1]], ['b', [2, 2, 2], [2, 2, 2]]), {
      seed: 1,
    });
    expect(agreed.mostDivided).toEqual([]);
    expect(agreed.agreement).toMatchObject({ w: 1, reading: 'unusually-strong' });
  });

  it('orders by mean consensus, then range, then key', () => {
    const rows: RoundScores = round(['a', [1, 1, 1], [2, 2, 2]]);
    expect(summariseRound(rows, { seed: 1 }).mostDivided).toEqual(['effort', 'fit']);
  });

  it.each<[string, RoundScores]>([
    ['no use case', round()],
    ['one', round(['a', [5, 4, 1], [4, 4, 4]])],
    ['one rater', round(['a', [5, 4, 1]], ['b', [1, 1, 1]])],
    ['nothing given', round(['a', [null, null, null], [null, null, null]], ['b', [], []])],
    ['constant scores', round(['a', [3, 3, 3], [3, 3, 3]], ['b', [3, 3, 3], [3, 3, 3]])],
  ])('of %s says why there is no W', (_, scores) => {
    const found = RoundSummary.parse(summariseRound(scores, { seed: 1, draws: 100 }));
    expect(found.agreement.w).toBeNull();
    expect(found.agreement.notApplicable).not.toBeNull();
  });
});

describe('a second round', () => {
  const first = round(
    ['a', [5, 5, 1], [1, 1, 5], [3, 3, 3]],
    ['b', [1, 1, 5], [5, 5, 1], [2, 2, 3]],
    ['c', [3, 3, 3], [3, 2, 3], [4, 3, 3]],
    ['gone', [5, 5, 5], [5, 5, 5], [5, 5, 5]],
  );

  it('shows the movement over what both have', () => {
    const second = round(
      ['b', [2, 2, 4], [2, 2, 4], [2, 2, 4]],
      ['a', [5, 5, 1], [4, 4, 2], [4, 4, 2]],
      ['new', [1, 1, 1], [1, 1, 1], [1, 1, 1]],
    );
    const moved = Movement.parse(movementBetween(first, second, { seed: 1, draws: 200 }));
    expect(moved.items).toBe(2);
    expect(moved.first.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(moved.second.agreement.w).toBe(1);
    expect(moved.wGain).toBeGreaterThan(0.5);
    const [gain] = moved.criteria;
    // Medians: a 3 → 4, b 2 → 2.
    expect(gain).toMatchObject({ key: 'gain', medianChange: 0.5 });
    expect(gain?.consensusGain).toBeGreaterThan(0);
    expect(moved.stop).toBeNull();
  });

  it('is enough when W no longer gains', () => {
    const moved = movementBetween(first, first, { seed: 1, draws: 200 });
    expect(moved).toMatchObject({ wGain: 0, medianChange: 0, stop: 'small-gain' });
  });

  it('says nothing of what was not scored twice', () => {
    const moved = Movement.parse(movementBetween(first, round(['new', [1, 1, 1]]), { seed: 1, draws: 0 }));
    expect(moved).toMatchObject({ items: 0, wGain: null, medianChange: null, stop: null });
  });
});

describe('a large round', () => {
  it('of 200 use cases and 8 raters is summarised', () => {
    const random = new Random('large');
    const items = Array.from({ length: 200 }, (_, nth) => ({
      id: `u${nth}`,
      rows: Array.from({ length: 8 }, () => Array.from({ length: 3 }, () => 1 + random.below(5))),
    }));
    const found = summariseRound({ content, items }, { seed: 1, draws: 100 });
    expect(found.agreement).toMatchObject({ raters: 8, items: 200 });
  });
});
