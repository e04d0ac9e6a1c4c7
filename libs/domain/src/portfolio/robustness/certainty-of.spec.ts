import { Random } from '../../statistics/random';
import { rankCandidates } from '../ranking/rank-candidates';
import type { Candidate } from '../ranking/candidate';
import { candidate, modelOf } from '../testing/plain-model';
import { Certainty } from './certainty';
import { certaintyOf } from './certainty-of';
import type { Robustness } from './robustness';
import { simulateRanks } from './simulate-ranks';

const content = modelOf([
  ['value', 0.4],
  ['feasibility', 0.3],
  ['data', 0.3],
]);

function studied(candidates: readonly Candidate[], topK: number, threshold?: number): Certainty {
  const ranking = rankCandidates(content, candidates);
  if (ranking.kind !== 'ranking') throw new Error(ranking.reason);
  const run = (changes: { raterNoise?: boolean; concentration?: 'fixed' } = {}): Robustness => {
    const input = { content, candidates, seed: 1, draws: 2000, topK, raterNoise: true, ...changes };
    const outcome = simulateRanks(input);
    if (outcome.kind !== 'robustness') throw new Error(outcome.reason);
    return outcome;
  };
  return Certainty.parse(
    certaintyOf(ranking, run(), {
      topK,
      ...(threshold === undefined ? {} : { threshold }),
      weightsAlone: run({ raterNoise: false }),
      ratersAlone: run({ concentration: 'fixed' }),
    }),
  );
}

/** The same scores by three raters. */
const agreed = (id: string, ...scores: number[]) => candidate(id, scores, scores, scores);

describe('the certainty of a top', () => {
  it('is safe when nothing near comes close', () => {
    const result = studied(
      [agreed('a', 5, 5, 5), agreed('b', 5, 4, 5), agreed('c', 2, 2, 2), agreed('d', 1, 2, 1)],
      2,
    );
    expect(result).toMatchObject({
      label: 'safe',
      topK: 2,
      sameTop: 1,
      leastSure: 1,
      leaving: [],
      entering: [],
      cause: null,
    });
    expect(result.swap).toBeNull();
    expect(result.useCases.map(({ id, label, isInTop }) => [id, label, isInTop])).toEqual([
      ['a', 'safe', true],
      ['b', 'safe', true],
      ['c', 'safe', false],
      ['d', 'safe', false],
    ]);
  });

  it('is fragile by its weights: who may leave, who may enter, and what change suffices', () => {
    const result = studied([agreed('sure', 5, 5, 5), agreed('rich', 5, 3, 3), agreed('ready', 3, 4, 4)], 2);
    expect(result).toMatchObject({ label: 'fragile', cause: 'weights', isWhole: false });
    expect(result.leaving.map(({ id }) => id)).toEqual(['rich']);
    expect(result.entering.map(({ id }) => id)).toEqual(['ready']);
    expect(result.swap).toMatchObject({
      passing: { id: 'ready' },
      passed: { id: 'rich' },
      swap: { axis: 'value' },
    });
    expect(result.swap?.swap.to).toBeLessThan(0.4);
    expect((result.leaving[0]?.inTop ?? 0) + (result.entering[0]?.inTop ?? 0)).toBeCloseTo(1, 9);
  });

  it('is fragile by its raters when they do not agree', () => {
    const split = candidate('split', [5, 5, 5], [1, 1, 1], [4, 4, 4]);
    const result = studied([split, agreed('even', 3, 3, 3)], 1);
    expect(result).toMatchObject({
      label: 'fragile',
      cause: 'raters',
      leaving: [{ id: 'split' }],
      entering: [{ id: 'even' }],
    });
  });

  it('is one or the other when both do it', () => {
    const result = studied(
      [
        candidate('rich', [5, 4, 3], [5, 2, 3], [5, 2, 2]),
        candidate('ready', [3, 4, 4], [3, 4, 3], [3, 3, 4]),
      ],
      1,
    );
    expect(result).toMatchObject({ label: 'fragile', cause: 'either' });
  });

  it('names the likeliest to enter when somebody may leave, though nobody enters often', () => {
    const random = new Random('close');
    const near = Array.from({ length: 12 }, (_, nth) =>
      candidate(`u${nth}`, ...Array.from({ length: 3 }, () => [3, 3, 3].map(() => 2 + random.below(3)))),
    );
    const result = studied(near, 3);
    expect(result.label).toBe('fragile');
    expect(result.entering.length).toBeGreaterThan(0);
    expect(result.leaving.map(({ inTop }) => inTop)).toEqual(
      result.leaving.map(({ inTop }) => inTop).sort((a, b) => a - b),
    );
  });

  it('depends on the threshold that is asked', () => {
    const all = [agreed('rich', 5, 3, 3), agreed('ready', 3, 4, 4)];
    expect(studied(all, 1, 0.5)).toMatchObject({ label: 'safe', thresholdSource: 'chosen' });
    expect(studied(all, 1)).toMatchObject({
      label: 'fragile',
      threshold: 0.8,
      thresholdSource: 'product-default',
    });
  });

  it('is safe for want of anybody outside, and nothing when nobody is ranked', () => {
    expect(studied([agreed('a', 5, 5, 5), agreed('b', 5, 5, 5)], 5)).toMatchObject({
      label: 'safe',
      topK: 2,
      isWhole: true,
      sameTop: 1,
    });
    expect(studied([], 5)).toMatchObject({ label: null, topK: 0, leastSure: null, useCases: [], swap: null });
    expect(studied([candidate('a')], 5)).toMatchObject({ label: null });
  });

  it('judges another top than the simulated one from what was kept, and else the simulated one', () => {
    const all = Array.from({ length: 30 }, (_, nth) =>
      agreed(`u${nth}`, 1 + (nth % 5), 1 + ((nth * 3) % 5), 3),
    );
    const ranking = rankCandidates(content, all);
    const robustness = simulateRanks({
      content,
      candidates: all,
      seed: 1,
      draws: 300,
      topK: 5,
      raterNoise: false,
    });
    if (ranking.kind !== 'ranking' || robustness.kind !== 'robustness') throw new Error('refused');
    expect(certaintyOf(ranking, robustness, { topK: 8 })).toMatchObject({
      topK: 8,
      sameTop: null,
      cause: null,
    });
    expect(certaintyOf(ranking, robustness, { topK: 25 })).toMatchObject({
      topK: 5,
      sameTop: robustness.sameTop,
    });
  });
});
