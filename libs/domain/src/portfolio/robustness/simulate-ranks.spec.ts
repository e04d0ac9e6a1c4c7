import fc from 'fast-check';
import { Random } from '../../statistics/random';
import { finish } from '../../statistics/slices';
import { candidate, criterion, modelOf } from '../testing/plain-model';
import { rankCandidates } from '../ranking/rank-candidates';
import { Robustness } from './robustness';
import {
  simulateInSlices,
  simulateRanks,
  simulateRanksOfMatrix,
  type SimulationInput,
} from './simulate-ranks';

const DRAWS = 10_000;
/** Four standard errors of a share of `draws`: one failure in fifteen thousand by chance, and the seed is fixed. */
const within4 = (share: number, draws: number): number =>
  4 * Math.sqrt((share * (1 - share)) / draws) + 1e-12;

const THREE: readonly (readonly number[])[] = [
  [0.9, 0.2],
  [0.5, 0.5],
  [0.1, 0.95],
];

function rowsOf(result: Robustness) {
  Robustness.parse(result);
  return new Map(result.rows.map((row) => [row.id, row]));
}

/** The distribution function of Beta(a, b), a, b ≥ 1, by the trapezium rule. */
function betaBelow(a: number, b: number): (x: number) => number {
  const steps = 20_000;
  const sums = [0];
  const density = (x: number) => x ** (a - 1) * (1 - x) ** (b - 1);
  for (let nth = 1; nth <= steps; nth++)
    sums.push((sums[nth - 1] ?? 0) + (density((nth - 1) / steps) + density(nth / steps)) / 2);
  const all = sums[steps] ?? 1;
  return (x) => (sums[Math.round(x * steps)] ?? 0) / all;
}

/** Exact rank acceptabilities for two axes: between the weights at which two rows cross, the order stands. */
function exactRanks(rows: readonly (readonly number[])[], below: (x: number) => number): number[][] {
  const cuts = new Set([0, 1]);
  for (const [a1 = 0, a2 = 0] of rows)
    for (const [b1 = 0, b2 = 0] of rows) {
      const cut = (b2 - a2) / (a1 - a2 - b1 + b2);
      if (cut > 0 && cut < 1) cuts.add(cut);
    }
  const sorted = [...cuts].sort((a, b) => a - b);
  const shares = rows.map(() => rows.map(() => 0));
  for (let nth = 1; nth < sorted.length; nth++) {
    const [from, to] = [sorted[nth - 1] ?? 0, sorted[nth] ?? 0];
    const w = (from + to) / 2;
    const order = rows
      .map(([x = 0, y = 0], row) => ({ row, total: w * x + (1 - w) * y }))
      .sort((a, b) => b.total - a.total);
    for (const [rank, { row }] of order.entries()) {
      const own = shares[row];
      if (own) own[rank] = (own[rank] ?? 0) + below(to) - below(from);
    }
  }
  return shares;
}

describe('the exact example of two criteria (§3)', () => {
  const result = simulateRanksOfMatrix(THREE, {
    weights: [0.5, 0.5],
    concentration: 'uniform',
    seed: 'exact',
    draws: DRAWS,
    topK: 2,
  });
  const rows = rowsOf(result);

  it.each([
    ['0', [0.516129, 0.0552995, 0.4285714], 0.7419355],
    ['1', [0, 0.8991597, 0.1008403], null],
    ['2', [0.483871, 0.0455408, 0.4705882], 0.2419355],
  ])('row %s: %p, central weight %p', (id, expected, central) => {
    const row = rows.get(id);
    for (const [rank, share] of expected.entries()) {
      const found = (row?.acceptability[rank] ?? Number.NaN) / DRAWS;
      expect(Math.abs(found - share)).toBeLessThan(0.015);
      expect(Math.abs(found - share)).toBeLessThanOrEqual(within4(share, DRAWS));
    }
    expect(row?.first).toBe((row?.acceptability[0] ?? 0) / DRAWS);
    if (central === null) expect(row?.centralWeights).toBeNull();
    else expect(row?.centralWeights?.w1).toBeCloseTo(central, 2);
    expect(row?.confidence).toBe(central === null ? null : 1);
  });

  it('says who is among the first two, and what rank to expect', () => {
    const [a, b] = [rows.get('0'), rows.get('1')];
    expect(b?.inTop).toBeCloseTo(0.899, 1);
    expect(b?.within[1]).toBe(b?.inTop);
    expect(a?.expectedRank).toBeCloseTo(0.516129 + 2 * 0.0552995 + 3 * 0.4285714, 1);
    expect([a?.bestRank, a?.worstRank, b?.bestRank, b?.worstRank]).toEqual([1, 3, 2, 3]);
    expect(a?.holistic).toBeCloseTo((3 - (a?.expectedRank ?? 0)) / 2, 12);
  });

  it('is .113 for A around 0.4 and 0.6', () => {
    const around = (draws: number) =>
      rowsOf(
        simulateRanksOfMatrix(THREE, { weights: [0.4, 0.6], concentration: 50, seed: 1, draws, topK: 1 }),
      );
    expect(Math.abs((around(DRAWS).get('0')?.first ?? 0) - 0.113)).toBeLessThan(0.01);
    const many = around(50_000).get('0')?.first ?? 0;
    expect(Math.abs(many - 0.11309)).toBeLessThan(within4(0.11309, 50_000) + 0.001);
  });
});

describe('against the exact integral, whatever the values', () => {
  it.each([1, 2, 3, 4, 5, 6])('case %i, uniform', (seed) => {
    const random = new Random(`case ${seed}`);
    const rows = Array.from({ length: 3 + random.below(5) }, () => [random.uniform(), random.uniform()]);
    const settings = { weights: [0.5, 0.5], concentration: 'uniform', seed, draws: DRAWS, topK: 1 } as const;
    const found = rowsOf(simulateRanksOfMatrix(rows, settings));
    for (const [nth, shares] of exactRanks(rows, (x) => x).entries())
      for (const [rank, share] of shares.entries()) {
        const told = (found.get(String(nth))?.acceptability[rank] ?? Number.NaN) / DRAWS;
        expect(Math.abs(told - share)).toBeLessThanOrEqual(within4(share, DRAWS));
      }
  });

  it.each([7, 8, 9])('case %i, around given weights', (seed) => {
    const random = new Random(`case ${seed}`);
    const rows = Array.from({ length: 5 }, () => [random.uniform(), random.uniform()]);
    const w = 0.2 + 0.6 * random.uniform();
    const settings = { weights: [w, 1 - w], concentration: 50, seed, draws: DRAWS, topK: 1 };
    const found = rowsOf(simulateRanksOfMatrix(rows, settings));
    for (const [nth, shares] of exactRanks(rows, betaBelow(50 * w, 50 * (1 - w))).entries())
      for (const [rank, share] of shares.entries()) {
        const told = (found.get(String(nth))?.acceptability[rank] ?? Number.NaN) / DRAWS;
        expect(Math.abs(told - share)).toBeLessThanOrEqual(within4(share, DRAWS) + 5e-4);
      }
  });
});

const content = modelOf([
  ['value', 0.4, criterion('gain', { weight: 2 }), criterion('fit')],
  ['feasibility', 0.3, criterion('effort', { direction: 'lower' })],
  ['data', 0.3, criterion('access'), criterion('quality')],
]);

function crowdOf(n: number, raters: number, seed: string) {
  const random = new Random(seed);
  return Array.from({ length: n }, (_, nth) =>
    candidate(
      `u${nth}`,
      ...Array.from({ length: raters }, () => Array.from({ length: 5 }, () => 1 + random.below(5))),
    ),
  );
}
const usual: SimulationInput = {
  content,
  candidates: crowdOf(12, 4, 'crowd'),
  seed: 'house',
  draws: 2000,
  topK: 3,
  raterNoise: true,
};
function simulated(changes: Partial<SimulationInput> = {}): Robustness {
  const outcome = simulateRanks({ ...usual, ...changes });
  if (outcome.kind !== 'robustness') throw new Error(outcome.reason);
  return Robustness.parse(outcome);
}

describe('a simulation of scores', () => {
  it('is exactly the same for the same seed, and another for another', () => {
    expect(simulated()).toEqual(simulated());
    expect(simulated({ seed: 'other' }).rows).not.toEqual(simulated().rows);
    expect(simulated({ seed: 'other' }).inputHash).not.toBe(simulated().inputHash);
  });

  it('stands in the order of the ranking, shares adding up', () => {
    const ranking = rankCandidates(content, usual.candidates);
    const result = simulated();
    expect(result.rows.map(({ id }) => id)).toEqual(
      ranking.kind === 'ranking' && ranking.ranked.map(({ id }) => id),
    );
    for (const row of result.rows)
      expect(row.acceptability.reduce((sum, count) => sum + count, 0)).toBe(2000);
    for (const rank of result.bands.keys())
      expect(result.rows.reduce((sum, row) => sum + (row.acceptability[rank] ?? 0), 0)).toBe(2000);
    expect(result.rows.reduce((sum, { inTop }) => sum + inTop, 0)).toBeCloseTo(3, 9);
    expect(result.rows.at(-1)?.beatsNext).toBeNull();
    expect(result.warnings).toEqual(['few-draws']);
  });

  it('with nothing that moves is the ranking itself', () => {
    const still = simulated({ raterNoise: false, concentration: 'fixed' });
    expect(still.rows.map(({ bestRank, worstRank }) => [bestRank, worstRank])).toEqual(
      still.rows.map(({ place }) => [place, place]),
    );
    expect(still.sameTop).toBe(1);
  });

  it('draws the same weights with and without the raters’ noise', () => {
    const one = (raterNoise: boolean) => simulated({ candidates: crowdOf(12, 1, 'alone'), raterNoise });
    expect(one(true).rows).toEqual(one(false).rows);
    expect(one(true).warnings).toContain('single-rater');
    expect(one(false).warnings).not.toContain('single-rater');
  });

  it('is less sure when raters are drawn too', () => {
    const spread = ({ rows }: Robustness) => rows.reduce((sum, row) => sum + row.worstRank - row.bestRank, 0);
    expect(spread(simulated())).toBeGreaterThan(spread(simulated({ raterNoise: false })));
  });

  it('fills what a rater left out so that the axis stays that of the ranking', () => {
    const candidates = [
      candidate('whole', [5, 5, 1, 5, 5], [4, 4, 2, 4, 4]),
      candidate('holes', [2, null, 4, null, 2], [null, 2, null, 2, null], [null, null, null, null, null]),
    ];
    const noisy = simulated({ candidates });
    expect(noisy.rows.map(({ id, first }) => [id, first])).toEqual([
      ['whole', 1],
      ['holes', 0],
    ]);
    const moved = simulated({
      candidates: [
        candidate('holes', [2, null, 4, 2, 2], [null, 2, 4, 2, 2]),
        candidate('same', [2, 2, 4, 2, 2]),
      ],
    });
    for (const { first } of moved.rows) expect(Math.abs(first - 0.5)).toBeLessThan(within4(0.5, 2000));
  });

  it('leaves weights of 0 at 0, and those out who are not ranked', () => {
    const result = simulated({
      weights: { value: 1, feasibility: 0, data: 1 },
      candidates: [
        candidate('a', [5, 5, null, 2, 2]),
        candidate('b', [2, 2, null, 4, 4]),
        candidate('c', [null, 2, null, 4, 4]),
      ],
    });
    expect(Object.keys(result.weights)).toEqual(['value', 'data']);
    expect(result.rows.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('shares what ties by chance, about equally', () => {
    const same = Array.from({ length: 4 }, (_, nth) => candidate(`u${nth}`, [3, 3, 3, 3, 3]));
    const result = simulated({ candidates: same, draws: DRAWS });
    for (const { first, beatsNext, confidence } of result.rows) {
      expect(Math.abs(first - 0.25)).toBeLessThan(within4(0.25, DRAWS));
      if (beatsNext !== null) expect(Math.abs(beatsNext - 0.5)).toBeLessThan(within4(0.5, DRAWS));
      expect(confidence).toBeCloseTo(0.25, 9);
    }
  });

  it('knows nothing of how far the scale is used: extremes rank as they should', () => {
    const rows = [
      [1, 1],
      [1 + 1e-8, 1],
      [1e9, -1e9],
      [-1e9, 1e9],
    ];
    const result = simulateRanksOfMatrix(rows, { weights: [0.5, 0.5], seed: 1, draws: 500, topK: 1 });
    expect(result.rows.reduce((sum, { first }) => sum + first, 0)).toBeCloseTo(1, 9);
  });

  it('refuses what the ranking refuses', () =>
    expect(simulateRanks({ ...usual, weights: { value: 0, feasibility: 0, data: 0 } })).toMatchObject({
      kind: 'refused',
      reason: 'no-weight',
    }));

  it.each([
    ['nothing', [], []],
    [
      'one',
      [candidate('a', [3, 3, 3, 3, 3])],
      ['single-rater', 'few-draws', 'single-use-case', 'all-in-top'],
    ],
    ['nobody ranked', [candidate('a')], []],
  ])('of %s stands', (_, candidates, warnings) => {
    const result = simulated({ candidates });
    expect(result.warnings).toEqual(expect.arrayContaining(warnings));
    if (candidates.length === 1 && result.n === 1)
      expect(result.rows[0]).toMatchObject({
        first: 1,
        inTop: 1,
        holistic: 1,
        confidence: 1,
        beatsNext: null,
      });
    expect(result.sameTop).toBe(1);
  });

  it('puts ranks into bands beyond sixty, and stays small at a thousand', () => {
    const result = simulated({ candidates: crowdOf(1000, 1, 'many'), draws: 200 });
    expect(result.bands).toHaveLength(40);
    expect(result.bands.slice(0, 2)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(result.bands.at(-1)?.[1]).toBe(1000);
    for (const [nth, [from]] of result.bands.entries())
      if (nth > 0) expect(from).toBe((result.bands[nth - 1]?.[1] ?? 0) + 1);
    expect(JSON.stringify(result).length).toBeLessThan(600_000);
  });

  it('says how far it is, and may be left', () => {
    const steps = simulateInSlices({ ...usual, draws: 1000 });
    expect(steps.next().value).toEqual({ done: 200, of: 1000 });
    expect(finish(steps)).toMatchObject({ kind: 'robustness', draws: 1000 });
  });

  it('never ranks lower what is at least as good everywhere', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 2, maxLength: 6 }), (pairs) => {
        const model = modelOf([
          ['value', 1],
          ['data', 1],
        ]);
        const candidates = pairs.map(([x, y], nth) => candidate(`u${nth}`, [x + 1, y + 1]));
        const result = simulated({ content: model, candidates, draws: 50, raterNoise: false });
        const rows = rowsOf(result);
        for (const [nth, [x, y]] of pairs.entries())
          for (const [other, [a, b]] of pairs.entries())
            if (x >= a && y >= b && x + y > a + b)
              expect(rows.get(`u${nth}`)?.expectedRank).toBeLessThan(
                rows.get(`u${other}`)?.expectedRank ?? 0,
              );
      }),
      { numRuns: 40 },
    ));
});
