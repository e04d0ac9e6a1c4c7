import type { RankedRow, Ranking } from '../ranking/ranking';
import {
  type AtRisk,
  type Certainty,
  type Moved,
  SAFE_SHARE,
  type TopSwap,
  type UseCaseCertainty,
} from './certainty';
import type { Robustness, RobustnessRow } from './robustness';
import { smallestSwap } from './smallest-swap';

/** How to judge. The two runs with one thing held still tell what makes a top fragile. */
export interface CertaintyOptions {
  readonly topK: number;
  readonly threshold?: number;
  /** Same input and seed without the raters’ noise. */
  readonly weightsAlone?: Robustness;
  /** Same input and seed with `concentration: 'fixed'`. */
  readonly ratersAlone?: Robustness;
}

/** The top that can be judged: the asked one where its shares were kept, else the simulated one; at most everybody. */
function judgedTop({ topK, n, rows }: Robustness, asked: number): number {
  const isKept = asked === topK || asked >= n || asked <= (rows[0]?.within.length ?? 0);
  return Math.min(n, isKept ? asked : topK);
}

/** P(rank ≤ k) of a row, `k` as `judgedTop` gives it. */
function inTopOf(row: RobustnessRow, k: number, { topK, n }: Robustness): number {
  if (k >= n) return 1;
  return k === topK ? row.inTop : (row.within[k - 1] ?? 0);
}

function sameTopOf({ topK, n, sameTop }: Robustness, k: number): number | null {
  if (k >= n) return 1;
  return k === topK ? sameTop : null;
}

/** A share just under the threshold for want of one draw in floating point is not under it. */
const reaches = (share: number, threshold: number): boolean => share >= threshold - 1e-12;

const isSafeTop = (robustness: Robustness, k: number, threshold: number): boolean =>
  robustness.rows.slice(0, k).every((row) => reaches(inTopOf(row, k, robustness), threshold));

function causeOf(k: number, threshold: number, options: CertaintyOptions): Certainty['cause'] {
  const { weightsAlone, ratersAlone } = options;
  if (!weightsAlone || !ratersAlone) return null;
  const byWeights = !isSafeTop(weightsAlone, k, threshold);
  const byRaters = !isSafeTop(ratersAlone, k, threshold);
  if (byWeights && byRaters) return 'either';
  if (byWeights) return 'weights';
  return byRaters ? 'raters' : 'together';
}

/** The smallest change of one weight at which the top is no longer the same: over every pair across the line. */
function topSwap(ranking: Ranking, k: number): TopSwap | null {
  let best: TopSwap | null = null;
  for (const passed of ranking.ranked.slice(0, k))
    for (const passing of ranking.ranked.slice(k)) {
      const swap = smallestSwap(passed, passing, ranking);
      if (swap && (!best || Math.abs(swap.change) < Math.abs(best.swap.change)))
        best = { swap, passing: namedOf(passing), passed: namedOf(passed) };
    }
  return best;
}

const namedOf = ({ id, name }: RankedRow) => ({ id, name });

/** Those outside who enter often; or the likeliest one, when somebody inside may leave. */
function entering(outside: readonly AtRisk[], threshold: number, mayLeave: boolean): AtRisk[] {
  const sorted = [...outside].sort((a, b) => b.inTop - a.inTop);
  const often = sorted.filter(({ inTop }) => inTop > 1 - threshold + 1e-12);
  return often.length > 0 || !mayLeave ? often : sorted.slice(0, 1);
}

function movedIn({ raterNoise, concentration }: Robustness): Moved {
  if (concentration === 'fixed') return 'raters';
  if (concentration === 'uniform') return raterNoise ? 'any-weights-and-raters' : 'any-weights';
  return raterNoise ? 'both' : 'weights';
}

interface Place extends AtRisk {
  readonly isInTop: boolean;
}

function placesOf({ ranked }: Ranking, robustness: Robustness, k: number): Place[] {
  const byId = new Map(robustness.rows.map((row) => [row.id, row]));
  return ranked.map((row, nth) => {
    const simulated = byId.get(row.id);
    return { ...namedOf(row), isInTop: nth < k, inTop: simulated ? inTopOf(simulated, k, robustness) : 0 };
  });
}

const atRisk = ({ id, name, inTop }: Place): AtRisk => ({ id, name, inTop });

function useCaseOf({ id, isInTop, inTop }: Place, threshold: number): UseCaseCertainty {
  return { id, isInTop, inTop, label: reaches(isInTop ? inTop : 1 - inTop, threshold) ? 'safe' : 'fragile' };
}

/**
 * Safe: every member of the top stays in it in at least `threshold` of the draws; fragile otherwise. The same for each
 * use case on its side of the line. `ranking` and `robustness` are of the same input; `topK` is the simulated one, or
 * any up to twenty (else the simulated one is judged).
 */
export function certaintyOf(ranking: Ranking, robustness: Robustness, options: CertaintyOptions): Certainty {
  const { threshold = SAFE_SHARE } = options;
  const k = judgedTop(robustness, options.topK);
  const places = placesOf(ranking, robustness, k);
  const inside = places.slice(0, k);
  const leaving = inside
    .filter(({ inTop }) => !reaches(inTop, threshold))
    .sort((a, b) => a.inTop - b.inTop)
    .map(atRisk);
  const isFragile = leaving.length > 0;
  return {
    label: k === 0 ? null : isFragile ? 'fragile' : 'safe',
    topK: k,
    threshold,
    thresholdSource: threshold === SAFE_SHARE ? 'product-default' : 'chosen',
    leastSure: k === 0 ? null : Math.min(...inside.map(({ inTop }) => inTop)),
    sameTop: sameTopOf(robustness, k),
    moved: movedIn(robustness),
    isWhole: k === places.length,
    leaving,
    entering: entering(places.slice(k).map(atRisk), threshold, isFragile),
    swap: topSwap(ranking, k),
    cause: isFragile ? causeOf(k, threshold, options) : null,
    useCases: places.map((place) => useCaseOf(place, threshold)),
  };
}
