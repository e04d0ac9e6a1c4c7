import { chiSquareSurvival } from '../../statistics/chi-square';
import { midRanks } from '../../statistics/mid-ranks';
import { shuffle } from '../../statistics/permutation';
import { Random, type Seed } from '../../statistics/random';

/** After every so many scores drawn anew (some milliseconds), whoever runs it may let others work. */
const SLICE = 80_000;

/** Why Kendall’s W says nothing. */
export const NOT_APPLICABLE = [
  /** Fewer than two raters. */
  'few-raters',
  /** Fewer than two use cases. */
  'few-items',
  /** Every rater gave everything the same score: no ranking information. */
  'no-order',
] as const;
export type NotApplicable = (typeof NOT_APPLICABLE)[number];

/** Do raters order things alike? With `notApplicable`, all figures are null. */
export interface Kendall {
  readonly notApplicable: NotApplicable | null;
  readonly raters: number;
  readonly items: number;
  /** 0, no more than by chance, to 1, all the same order. */
  readonly w: number | null;
  readonly s: number | null;
  readonly chiSquare: number | null;
  readonly df: number;
  /** By the χ² law: poor for few raters or up to seven items. */
  readonly pChiSquare: number | null;
  /** By permutation: (1 + #{W* ≥ W})/(1 + draws); null without draws. */
  readonly p: number | null;
  readonly draws: number;
  readonly seed: Seed;
  /** Mean Spearman correlation between raters: (mW − 1)/(m − 1). */
  readonly meanSpearman: number | null;
}

/** How to test; without draws only the χ² law is asked. */
export interface KendallOptions {
  readonly seed: Seed;
  readonly draws?: number;
}

export const USUAL_PERMUTATIONS = 10_000;
const FEWEST_PERMUTATIONS = 1_000;
/** Scores drawn anew in one test, some tenths of a second. */
const MOST_DRAWN = 4_000_000;

/**
 * How many permutations a test of so many scores makes: the usual number up to 400 of them (20 use cases × 20 raters),
 * fewer beyond, where each costs more. At p = 0.05 the standard error is 0.002, and 0.007 with the fewest.
 */
export const permutationsFor = (scores: number): number =>
  Math.max(FEWEST_PERMUTATIONS, Math.min(USUAL_PERMUTATIONS, Math.floor(MOST_DRAWN / Math.max(1, scores))));

/** Σ (R − mean)² over the items, of twice the ranks: whole numbers, compared exactly. */
function spreadOf(rows: readonly Float64Array[], sums: Float64Array): number {
  sums.fill(0);
  for (const row of rows)
    for (let item = 0; item < sums.length; item++) sums[item] = (sums[item] ?? 0) + (row[item] ?? 0);
  const mean = rows.length * (sums.length + 1);
  let squares = 0;
  for (const sum of sums) squares += (sum - mean) ** 2;
  return squares;
}

/** How often chance orders as much alike: the first rater stands still, the others’ orders are drawn. */
function* permuted(rows: readonly Float64Array[], seed: Seed, draws: number): Generator<void, number> {
  const random = new Random(`${seed}/permutations`);
  const sums = new Float64Array(rows[0]?.length ?? 0);
  const observed = spreadOf(rows, sums);
  const drawn = rows.map((row) => row.slice());
  let reached = 0;
  const every = Math.max(1, Math.min(500, Math.floor(SLICE / Math.max(1, drawn.length * sums.length))));
  for (let done = 1; done <= draws; done++) {
    for (let rater = 1; rater < drawn.length; rater++) shuffle(drawn[rater] ?? sums, random);
    if (spreadOf(drawn, sums) >= observed) reached++;
    if (done % every === 0) yield;
  }
  return (1 + reached) / (1 + draws);
}

const nothing = (
  notApplicable: NotApplicable,
  rows: readonly (readonly number[])[],
  seed: Seed,
): Kendall => ({
  notApplicable,
  raters: rows.length,
  items: rows[0]?.length ?? 0,
  w: null,
  s: null,
  chiSquare: null,
  df: Math.max(0, (rows[0]?.length ?? 0) - 1),
  pChiSquare: null,
  p: null,
  draws: 0,
  seed,
  meanSpearman: null,
});

/**
 * Kendall’s W with ties over complete rows (one a rater, one value an item, all of the same length; Kendall & Babington
 * Smith 1939), its permutation test and its χ². Yields every 500 permutations.
 */
export function* kendallInSlices(
  rows: readonly (readonly number[])[],
  { seed, draws = USUAL_PERMUTATIONS }: KendallOptions,
): Generator<void, Kendall> {
  const m = rows.length;
  const n = rows[0]?.length ?? 0;
  if (m < 2) return nothing('few-raters', rows, seed);
  if (n < 2) return nothing('few-items', rows, seed);
  const ranked = rows.map(midRanks);
  const below = m * m * (n ** 3 - n) - m * ranked.reduce((sum, { ties }) => sum + ties, 0);
  if (below <= 0) return nothing('no-order', rows, seed);
  const doubled = ranked.map(({ ranks }) => Float64Array.from(ranks, (rank) => 2 * rank));
  const s = spreadOf(doubled, new Float64Array(n)) / 4;
  const w = (12 * s) / below;
  const chiSquare = m * (n - 1) * w;
  return {
    notApplicable: null,
    raters: m,
    items: n,
    w,
    s,
    chiSquare,
    df: n - 1,
    pChiSquare: chiSquareSurvival(chiSquare, n - 1),
    p: draws > 0 ? yield* permuted(doubled, seed, draws) : null,
    draws,
    seed,
    meanSpearman: (m * w - 1) / (m - 1),
  };
}
