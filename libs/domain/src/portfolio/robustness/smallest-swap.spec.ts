import fc from 'fast-check';
import type { Aggregation } from '../../scoring/model/score-model';
import { totalOf } from '../../scoring/model/totals';
import { smallestSwap, type SwapFrame, weightsAfter } from './smallest-swap';

const KEYS = ['value', 'feasibility', 'data'] as const;

const rowOf = (values: readonly (number | null)[]) => ({
  axes: Object.fromEntries(KEYS.map((key, nth) => [key, { value: values[nth] ?? null }])),
});
const frameOf = (aggregation: Aggregation, shares: readonly number[]): SwapFrame => ({
  aggregation,
  axes: KEYS.map((key, nth) => ({ key, share: shares[nth] ?? 0 })),
});
const totalWith = (
  aggregation: Aggregation,
  values: readonly (number | null)[],
  weights: Record<string, number>,
) =>
  totalOf(
    aggregation,
    KEYS.map((key, nth) => ({ share: weights[key] ?? 0, value: values[nth] ?? null })),
  ) ?? Number.NaN;

describe('the smallest change of weight that swaps two neighbours', () => {
  it('is exact when axes are added', () => {
    const swap = smallestSwap(rowOf([4, 2, 3]), rowOf([2, 5, 3]), frameOf('additive', [0.5, 0.3, 0.2]));
    // Feasibility: behind by 3 on it, ahead by 1/0.7 on the rest. Value would have to go from 0.5 to 1.8/3.8.
    expect(swap?.axis).toBe('feasibility');
    expect(swap?.to).toBeCloseTo(1 / 0.7 / (1 / 0.7 + 3), 12);
    expect(swap?.change).toBeCloseTo((swap?.to ?? 0) - 0.3, 12);
  });

  it('takes logarithms when axes are multiplied', () => {
    const swap = smallestSwap(rowOf([4, 2, 3]), rowOf([2, 4, 3]), frameOf('geometric', [0.5, 0.3, 0.2]));
    expect(swap?.axis).toBe('feasibility');
    expect(swap?.to).toBeCloseTo(5 / 12, 12);
  });

  it('is none when the one above is at least as good everywhere', () => {
    const frame = frameOf('geometric', [0.4, 0.3, 0.3]);
    expect(smallestSwap(rowOf([4, 4, 4]), rowOf([3, 3, 3]), frame)).toBeNull();
    expect(smallestSwap(rowOf([5, 5, 5]), rowOf([1, 4, 4]), frame)).toBeNull();
  });

  it('is everything on one axis when only there they are level', () => {
    const swap = smallestSwap(rowOf([4, 4, 4]), rowOf([4, 3, 3]), frameOf('additive', [0.4, 0.3, 0.3]));
    expect(swap).toMatchObject({ axis: 'value', to: 1 });
  });

  it.each<[string, number[], number[], number[], number]>([
    // Sums of thirds and tenths that are the same, written otherwise.
    [
      'is nothing on an axis when all the others are level',
      [7 / 3, 4, 3.7],
      [8 / 3, 3, 53 / 15],
      [3, 2, 6],
      0,
    ],
    [
      'is everything on an axis that is level',
      [3.6, 3.25, 0.1 + 0.2 + 2.8],
      [3.45, 3.125, 3.1],
      [6, 4, 5],
      1,
    ],
  ])('%s, to the tolerance', (_, above, below, parts, to) => {
    const sum = parts.reduce((all, one) => all + one, 0);
    const frame = frameOf(
      'additive',
      parts.map((part) => part / sum),
    );
    expect(smallestSwap(rowOf(above), rowOf(below), frame)?.to).toBe(to);
  });

  it('is 0 for a tie', () =>
    expect(
      smallestSwap(rowOf([4, 2, 3]), rowOf([2, 4, 3]), frameOf('additive', [0.4, 0.4, 0.2])),
    ).toMatchObject({
      change: 0,
    }));

  it('moves the others when one axis weighs everything', () => {
    const frame = frameOf('additive', [1, 0, 0]);
    expect(smallestSwap(rowOf([4, 1, 3]), rowOf([3, 5, 3]), frame)).toMatchObject({
      axis: 'feasibility',
      to: 0.2,
    });
    expect(smallestSwap(rowOf([4, 3, 3]), rowOf([3, 3, 3]), frame)).toMatchObject({ to: 1 });
  });

  it('leaves alone an axis that one of the two lacks', () => {
    const frame = frameOf('additive', [0.5, 0.5, 0]);
    const swap = smallestSwap(rowOf([4, 2, null]), rowOf([3, 2.5, 5]), frame);
    expect(swap?.axis).not.toBe('data');
    expect(smallestSwap(rowOf([]), rowOf([]), { aggregation: 'additive', axes: [] })).toBeNull();
  });

  const score = fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4);
  const values = fc.array(score, { minLength: 3, maxLength: 3 });
  const weights = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 })
    .filter((all) => all.some((one) => one > 0));

  /** Two rows in their order under these weights, and by how much the first leads once one weight has moved. */
  function pairOf(how: Aggregation, raw: readonly number[], [a, b]: readonly [number[], number[]]) {
    const sum = raw.reduce((all, one) => all + one, 0);
    const frame = frameOf(
      how,
      raw.map((one) => one / sum),
    );
    const now = Object.fromEntries(frame.axes.map(({ key, share }) => [key, share]));
    const [above, below] = totalWith(how, a, now) >= totalWith(how, b, now) ? [a, b] : [b, a];
    const lead = (axis: string, to: number) => {
      const from = now[axis] ?? 0;
      const after = weightsAfter({ axis, from, to, change: to - from }, frame.axes);
      return totalWith(how, above, after) - totalWith(how, below, after);
    };
    return { frame, lead, swap: smallestSwap(rowOf(above), rowOf(below), frame) };
  }
  const aggregation = fc.constantFrom<Aggregation>('geometric', 'additive');

  it('makes both totals the same, and a little less does not swap', () =>
    fc.assert(
      fc.property(aggregation, weights, fc.tuple(values, values), (how, raw, rows) => {
        const { lead, swap } = pairOf(how, raw, rows);
        if (!swap) return;
        expect(Math.abs(lead(swap.axis, swap.to))).toBeLessThan(1e-9);
        if (swap.change !== 0) expect(lead(swap.axis, swap.from + swap.change * 0.999)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    ));

  it('is what no axis does with less', () =>
    fc.assert(
      fc.property(aggregation, weights, fc.tuple(values, values), (how, raw, rows) => {
        const { frame, lead, swap } = pairOf(how, raw, rows);
        const reach = Math.abs(swap?.change ?? 1) * 0.999;
        for (const { key, share } of frame.axes.filter((axis) => axis.share < 1))
          for (const to of [share - reach, share + reach].filter((one) => one >= 0 && one <= 1))
            expect(lead(key, to)).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 500 },
    ));

  it('keeps the weights at a sum of 1', () =>
    fc.assert(
      fc.property(weights, fc.tuple(values, values), (raw, rows) => {
        const { frame, swap } = pairOf('additive', raw, rows);
        if (!swap || swap.from === 1) return;
        const after = Object.values(weightsAfter(swap, frame.axes));
        expect(after.reduce((all, one) => all + one, 0)).toBeCloseTo(1, 9);
      }),
    ));
});
