import { z } from 'zod';
import { meanOf, medianOf, quantileOf, sampleDeviation } from '../../statistics/sample';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../model/score-model';

const SPAN = HIGHEST_SCORE - LOWEST_SCORE;
/** Variance of scores given at random over the scale: (A² − 1)/12, here 2. */
const CHANCE_VARIANCE = (HIGHEST_SCORE ** 2 - 1) / 12;

/** Under this consensus, or from this range on, a cell is discussed. Product defaults. */
export const DIVIDED_CONSENSUS = 0.6;
export const DIVIDED_RANGE = 3;

/**
 * What raters gave one use case on one criterion, turned so that 5 is best. Dispersion needs two of them; null under.
 */
export const Dispersion = z.object({
  n: z.number().int(),
  mean: z.number().nullable(),
  median: z.number().nullable(),
  /** Sample SD, distance between the quartiles (linear), and between the lowest and the highest. */
  sd: z.number().nullable(),
  iqr: z.number().nullable(),
  range: z.number().nullable(),
  /** 1 − s²/2: 1 for the same from all, 0 for no better than chance (James, Demaree & Wolf 1984). */
  rwg: z.number().nullable(),
  /** It came out below 0, more apart than by chance, and is shown as 0. */
  isRwgCut: z.boolean(),
  /** 1 for the same from all, 0 for half at each end (Tastle & Wierman 2007). */
  consensus: z.number().nullable(),
  isDivided: z.boolean(),
});
export type Dispersion = z.infer<typeof Dispersion>;

/** Cns = 1 + Σ p·log₂(1 − |x − mean|/4); null under two scores. */
export function consensusOf(scores: readonly number[]): number | null {
  const mean = meanOf(scores);
  if (mean === null || scores.length < 2) return null;
  let sum = 0;
  for (const score of scores) sum += Math.log2(1 - Math.abs(score - mean) / SPAN);
  return Math.min(1, Math.max(0, 1 + sum / scores.length));
}

/** Far enough apart to be talked about: consensus under 0.6, or three points between the lowest and the highest. */
export const isDivided = (consensus: number | null, range: number | null): boolean =>
  (consensus !== null && consensus < DIVIDED_CONSENSUS) || (range !== null && range >= DIVIDED_RANGE);

/** How far apart these scores are (1–5). */
export function dispersionOf(scores: readonly number[]): Dispersion {
  const middle = { n: scores.length, mean: meanOf(scores), median: medianOf(scores) };
  const sd = sampleDeviation(scores);
  if (sd === null)
    return {
      ...middle,
      sd,
      iqr: null,
      range: null,
      rwg: null,
      isRwgCut: false,
      consensus: null,
      isDivided: false,
    };
  const rwg = 1 - sd ** 2 / CHANCE_VARIANCE;
  const range = Math.max(...scores) - Math.min(...scores);
  const consensus = consensusOf(scores);
  return {
    ...middle,
    sd,
    iqr: (quantileOf(scores, 0.75) ?? 0) - (quantileOf(scores, 0.25) ?? 0),
    range,
    rwg: Math.max(0, rwg),
    isRwgCut: rwg < 0,
    consensus,
    isDivided: isDivided(consensus, range),
  };
}
