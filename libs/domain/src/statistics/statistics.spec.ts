import fc from 'fast-check';
import { chiSquareSurvival, logGamma } from './chi-square';
import { fingerprintOf } from './fingerprint';
import { drawDirichlet, drawGamma, drawNormal } from './gamma-draw';
import { midRanks } from './mid-ranks';
import { shuffle } from './permutation';
import { Random } from './random';
import { meanOf, medianOf, quantileOf, sampleDeviation } from './sample';

const times = <T>(n: number, make: (nth: number) => T): T[] =>
  Array.from({ length: n }, (_, nth) => make(nth));
const mean = (values: readonly number[]): number => meanOf(values) ?? Number.NaN;

describe('chance', () => {
  it('is xoshiro128** to the published words', () => {
    const random = Random.from([0, 1, 2, 3]);
    expect(times(11, () => random.word())).toEqual([
      5760, 17280, 2966400, 32451840, 2604340873, 3891234569, 1254043636, 216095511, 3291724652, 2070429911,
      3403762308,
    ]);
  });

  it.each([1, 'Cannes', '', 'é', Number.MAX_SAFE_INTEGER])('is the same again for the seed %p', (seed) => {
    const draws = (from: number | string) => {
      const random = new Random(from);
      return times(5, () => random.uniform());
    };
    expect(draws(seed)).toEqual(draws(seed));
    expect(draws(seed)).not.toEqual(draws(`${seed}.`));
  });

  it('is even, and stays inside its bounds', () => {
    const random = new Random('even');
    const counts = new Array<number>(7).fill(0);
    for (let nth = 0; nth < 70_000; nth++) {
      const at = random.below(7);
      counts[at] = (counts[at] ?? Number.NaN) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquareSurvival(chi, 6)).toBeGreaterThan(0.001);
    const uniform = times(10_000, () => random.uniform());
    expect(Math.min(...uniform)).toBeGreaterThan(0);
    expect(Math.max(...uniform)).toBeLessThan(1);
    expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 10_000));
  });
});

describe('draws', () => {
  it('of the normal law have its mean and spread', () => {
    const random = new Random('normal');
    const drawn = times(50_000, () => drawNormal(random));
    expect(Math.abs(mean(drawn))).toBeLessThan(4 / Math.sqrt(50_000));
    expect(sampleDeviation(drawn)).toBeCloseTo(1, 1);
  });

  it.each([0.05, 0.5, 1, 2.5, 40])('of Gamma(%p) have its mean and spread', (shape) => {
    const random = new Random(`gamma ${shape}`);
    const drawn = times(50_000, () => drawGamma(shape, random));
    expect(Math.abs(mean(drawn) - shape)).toBeLessThan(4 * Math.sqrt(shape / 50_000));
    const deviation = sampleDeviation(drawn) ?? 0;
    expect(Math.abs(deviation / Math.sqrt(shape) - 1)).toBeLessThan(0.06);
  });

  it('of Dirichlet sum to 1, keep zeros, and spread as the formula says', () => {
    const random = new Random('dirichlet');
    const into = new Float64Array(3);
    const first: number[] = [];
    for (let nth = 0; nth < 20_000; nth++) {
      drawDirichlet([20, 0, 30], random, into);
      expect(into[1]).toBe(0);
      first.push(into[0] ?? 0);
      if (nth < 100) expect(into.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    expect(mean(first)).toBeCloseTo(0.4, 2);
    expect(sampleDeviation(first)).toBeCloseTo(Math.sqrt((0.4 * 0.6) / 51), 2);
  });

  it('of Dirichlet with next to no weight still sum to 1', () => {
    const random = new Random('corner');
    const into = new Float64Array(3);
    const wins = [0, 0, 0];
    for (let nth = 0; nth < 4000; nth++) {
      drawDirichlet([1e-9, 0, 3e-9], random, into);
      expect(into.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      const at = into.indexOf(Math.max(...into));
      wins[at] = (wins[at] ?? 0) + 1;
    }
    expect(wins[1]).toBe(0);
    expect(Math.abs((wins[0] ?? 0) / 4000 - 0.25)).toBeLessThan(4 * Math.sqrt(0.1875 / 4000));
  });

  it('of an order are all as likely', () => {
    const random = new Random('orders');
    const seen = new Map<string, number>();
    for (let nth = 0; nth < 6000; nth++) {
      const values = [1, 2, 3];
      shuffle(values, random);
      seen.set(values.join(), (seen.get(values.join()) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    const chi = [...seen.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquareSurvival(chi, 5)).toBeGreaterThan(0.001);
  });
});

describe('a sample', () => {
  it.each([
    [[4, 4, 5, 3], 4, 4, 0.816496580927726, 0.5],
    [[1, 2, 3, 4], 2.5, 2.5, 1.2909944487358056, 1.5],
    [[7, 7, 7], 7, 7, 0, 0],
  ])('%p', (values, average, middle, deviation, spread) => {
    expect(meanOf(values)).toBe(average);
    expect(medianOf(values)).toBe(middle);
    expect(sampleDeviation(values)).toBeCloseTo(deviation, 12);
    expect((quantileOf(values, 0.75) ?? 0) - (quantileOf(values, 0.25) ?? 0)).toBeCloseTo(spread, 12);
  });

  it('of nothing or of one says so', () => {
    expect([meanOf([]), medianOf([]), sampleDeviation([]), sampleDeviation([3])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(quantileOf([3], 0.05)).toBe(3);
  });

  it('may be huge', () => {
    const values = times(1_000_000, (nth) => nth % 10);
    expect(meanOf(values)).toBe(4.5);
    expect(quantileOf(values, 1)).toBe(9);
    expect(midRanks(values.slice(0, 100_000)).ranks[0]).toBe(5000.5);
  });
});

describe('mid-ranks', () => {
  it.each([
    [[], [], 0],
    [[3], [1], 0],
    [[10, 30, 20], [1, 3, 2], 0],
    [[4, 4, 3, 2], [3.5, 3.5, 2, 1], 6],
    [[5, 5, 5], [2, 2, 2], 24],
  ])('of %p', (values, ranks, ties) => expect(midRanks(values)).toEqual({ ranks, ties }));

  it('always sum to n(n+1)/2', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 40 }), (values) => {
        const sum = midRanks(values).ranks.reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      }),
    ));
});

describe('the χ² law', () => {
  it.each([
    [0.001, 1, 0.9747728793699604],
    [3.841458820694124, 1, 0.04999999999999989],
    [10.1333333333333, 4, 0.03824060532666536],
    [7.4444444444444, 3, 0.05900322620143321],
    [1, 2, 0.6065306597126334],
    [200, 199, 0.4667457435013782],
    [150, 199, 0.996077197317625],
    [400, 19, 4.3853799569319117e-73],
    [5, 100, 1.0],
    [1e-9, 1, 0.999974768674784],
    [900, 999, 0.9886211870834188],
  ])('from %p on with %p degrees', (x, df, expected) =>
    expect(Math.abs(chiSquareSurvival(x, df) - expected)).toBeLessThan(1e-9),
  );

  it('of nothing is certain, of a great deal is nil', () => {
    expect(chiSquareSurvival(0, 3)).toBe(1);
    expect(chiSquareSurvival(1e6, 3)).toBe(0);
  });

  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [1, 0.0],
    [3.7, 1.428072326665388],
    [20, 39.339884187199495],
    [100.5, 361.43554046777757],
  ])('log Γ(%p)', (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 11));
});

describe('a fingerprint', () => {
  it('is the same for the same, and another for the least change', () => {
    expect(fingerprintOf({ a: [1, 2] })).toBe(fingerprintOf({ a: [1, 2] }));
    expect(fingerprintOf({ a: [1, 2] })).not.toBe(fingerprintOf({ a: [2, 1] }));
    expect(fingerprintOf('')).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprintOf(undefined)).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(times(20_000, fingerprintOf)).size).toBe(20_000);
  });
});
