import fc from 'fast-check';
import { Random } from '../../statistics/random';
import { finish } from '../../statistics/slices';
import { betaBelow, exactRanks } from '../testing/exact-ranks';
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
    const { acceptability = [], first, centralWeights, confidence } = rows.get(id) ?? {};
    for (const [rank, share] of expected.entries()) {
      const found = (acceptability[rank] ?? Number.NaN) / DRAWS;
      expect(Math.abs(found - share)).toBeLessThan(0.015);
      expect(Math.abs(found - share)).toBeLessThanOrEqual(within4(share, DRAWS));
    }
    expect(first).toBe((acceptability[0] ?? 0) / DRAWS);
    const weights =
      central === null ? null : { w1: expect.closeTo(central, 2), w2: expect.closeTo(1 - central, 2) };
    expect(centralWeights).toEqual(weights);
    expect(confidence).toBe(central === null ? null : 1);
  });

  const [a, b] = [rows.get('0'), rows.get('1')];
  it('says who is among the first two, and what rank to expect', () => {
    expect(b?.inTop).toBeCloseTo(0.899, 1);
    expect(b?.within[1]).toBe(b?.inTop);
    expect(a?.expectedRank).toBeCloseTo(0.516129 + 2 * 0.0552995 + 3 * 0.4285714, 1);
    expect(a).toMatchObject({ bestRank: 1, worstRank: 3 });
    expect(b).toMatchObject({ bestRank: 2, worstRank: 3 });
  });

  it('weighs every rank from 1 down to 0', () => {
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

/** Every acceptability within four standard errors of the exact one. */
function expectExact(found: Robustness, exact: readonly (readonly number[])[], slack: number): void {
  const rows = rowsOf(found);
  for (const [nth, shares] of exact.entries()) {
    const counts = rows.get(String(nth))?.acceptability ?? [];
    for (const [rank, share] of shares.entries()) {
      const told = (counts[rank] ?? Number.NaN) / found.draws;
      expect(Math.abs(told - share)).toBeLessThanOrEqual(within4(share, found.draws) + slack);
    }
  }
}

const pairs = (n: number, random: Random) =>
  Array.from({ length: n }, () => [random.uniform(), random.uniform()] as const);

describe('against the exact integral, whatever the values', () => {
  it.each([1, 2, 3, 4, 5, 6])('case %i, uniform', (seed) => {
    const random = new Random(`case ${seed}`);
    const rows = pairs(3 + random.below(5), random);
    const settings = { weights: [0.5, 0.5], concentration: 'uniform', seed, draws: DRAWS, topK: 1 } as const;
    expectExact(
      simulateRanksOfMatrix(rows, settings),
      exactRanks(rows, (x) => x),
      0,
    );
  });

  it.each([7, 8, 9])('case %i, around given weights', (seed) => {
    const random = new Random(`case ${seed}`);
    const rows = pairs(5, random);
    const w = 0.2 + 0.6 * random.uniform();
    const settings = { weights: [w, 1 - w], concentration: 50, seed, draws: DRAWS, topK: 1 };
    expectExact(
      simulateRanksOfMatrix(rows, settings),
      exactRanks(rows, betaBelow(50 * w, 50 * (1 - w))),
      5e-4,
    );
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

  it('draws raters as counting every possible draw says', () => {
    const two = modelOf([
      ['value', 1],
      ['data', 1],
    ]);
    const raters: readonly (readonly [number, number])[] = [
      [5, 2],
      [1, 4],
      [4, 4],
    ];
    const candidates = [candidate('split', ...raters), candidate('even', [3, 3])];
    const picks = raters.flatMap((a) => raters.flatMap((b) => raters.map((c) => [a, b, c])));
    const leads = picks.map((drawn) => {
      const sums = drawn.reduce(([x, y], [a, b]) => [x + a, y + b], [0, 0] as const);
      return Math.sign(sums[0] * sums[1] - 81);
    });
    const won = leads.reduce<number>((sum, sign) => sum + (1 + sign) / 2, 0) / leads.length;
    const fixed = { content: two, candidates, concentration: 'fixed', draws: DRAWS } as const;
    const rows = rowsOf(simulated(fixed));
    expect(Math.abs((rows.get('split')?.first ?? 0) - won)).toBeLessThan(within4(won, DRAWS));
    expect(rows.get('split')?.confidence).toBeCloseTo(won, 1);
    expect(rows.get('split')?.centralWeights).toEqual({ value: 0.5, data: 0.5 });
  });

  it('draws the same raters for all use cases of a panel: a severe one is severe with all', () => {
    const one = modelOf([
      ['value', 1],
      ['data', 1],
    ]);
    const better = candidate('better', [2, 2], [5, 5]);
    const worse = candidate('worse', [1, 1], [4, 4]);
    const firstOf = (candidates: SimulationInput['candidates']) =>
      rowsOf(simulated({ content: one, candidates, concentration: 'fixed', draws: DRAWS })).get('better')
        ?.first;
    const panel = { panel: 'round' };
    expect(firstOf([better, worse].map((each) => ({ ...each, ...panel })))).toBe(1);
    const blank = { ...worse, ...panel, rows: [[null, null], ...worse.rows] };
    // Scored by others of the panel, or by nobody knows whom: 2, 3.5, 5 against 1, 2.5, 4, each by itself.
    for (const other of [worse, blank])
      expect(Math.abs((firstOf([{ ...better, ...panel }, other]) ?? 0) - 11 / 16)).toBeLessThan(
        within4(11 / 16, DRAWS),
      );
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
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 5 }),
        fc.tuple(fc.nat(3), fc.nat(3)),
        (others, [x, y]) => {
          const all = [[x, y], [x + 1, y], ...others];
          const candidates = all.map(([a = 0, b = 0], nth) => candidate(`u${nth}`, [a + 1, b + 1]));
          const settings = {
            content: modelOf([
              ['value', 1],
              ['data', 1],
            ]),
            draws: 50,
            raterNoise: false,
          };
          const rows = rowsOf(simulated({ ...settings, candidates }));
          expect(rows.get('u1')?.expectedRank).toBeLessThan(rows.get('u0')?.expectedRank ?? 0);
        },
      ),
      { numRuns: 40 },
    ));
});
