import { z } from 'zod';
import { ScoreKey } from '../../scoring/model/score-model';

/** What to mind when reading a simulation. */
export const ROBUSTNESS_WARNINGS = [
  /** Some use cases have a single rater: nothing is known of how much opinions differ. */
  'single-rater',
  /** So few draws that a probability is told to worse than one point in a hundred. */
  'few-draws',
  /** One use case: it is first whatever the weights. */
  'single-use-case',
  /** The asked top holds everybody. */
  'all-in-top',
] as const;

const share = z.number().min(0).max(1);

/** How a ranked use case fares over the draws. Ranks from 1; shares of the draws in [0,1]. */
export const RobustnessRow = z.object({
  id: z.string(),
  /** In the order that the ranking shows, ties one after the other: from 1. */
  place: z.number().int().positive(),
  /** Draws in which its rank fell in each band. */
  acceptability: z.array(z.number().int()),
  first: share,
  /** P(rank ≤ k) for k = 1, 2, … up to `MOST_TOP`. */
  within: z.array(share),
  /** P(rank ≤ topK). */
  inTop: share,
  expectedRank: z.number(),
  /** Its rank is this or better in one draw of twenty, and this or worse in one of twenty. */
  bestRank: z.number().int(),
  worstRank: z.number().int(),
  /** Mean weights of the draws in which it is first; null when it never is. */
  centralWeights: z.record(ScoreKey, z.number()).nullable(),
  /** P(first | its central weights), over what the raters might have given; null when it is never first. */
  confidence: share.nullable(),
  /** P(before the next one in the ranking); null for the last. */
  beatsNext: share.nullable(),
  /** Σ of acceptabilities weighed from 1 (first) down to 0 (last). */
  holistic: share,
});
export type RobustnessRow = z.infer<typeof RobustnessRow>;

/** What a ranking becomes when weights and raters move (SMAA-2, Lahdelma & Salminen 2001; S-OPP-30). */
export const Robustness = z.object({
  kind: z.literal('robustness'),
  n: z.number().int(),
  draws: z.number().int(),
  seed: z.union([z.number(), z.string()]),
  /** κ of Dirichlet(κ·weights); `uniform` for any weights at all, `fixed` for weights that do not move. */
  concentration: z.union([z.number().positive(), z.enum(['uniform', 'fixed'])]),
  /** Were the raters drawn again as well? */
  raterNoise: z.boolean(),
  topK: z.number().int().positive(),
  /** Share of the draws in which the first `topK` are the very same ones, in whatever order. */
  sameTop: share,
  /** Normalised weights around which was drawn. */
  weights: z.record(ScoreKey, z.number()),
  /** Ranks from–to that a column of `acceptability` stands for: one rank each up to 60 use cases. */
  bands: z.array(z.tuple([z.number().int(), z.number().int()])),
  /** In the order of the ranking. */
  rows: z.array(RobustnessRow),
  /** A share is told to plus or minus this, nineteen times in twenty, at worst. */
  margin: z.number(),
  warnings: z.array(z.enum(ROBUSTNESS_WARNINGS)),
  /** Follows from everything that went in, the seed and the parameters included. */
  inputHash: z.string(),
});
export type Robustness = z.infer<typeof Robustness>;
export type RobustnessWarning = Robustness['warnings'][number];
export type Concentration = Robustness['concentration'];

/** Draws of a simulation: a share is then told to one point in a hundred (N = 1.96²/4d² = 9 604). */
export const USUAL_DRAWS = 10_000;
/** κ: an axis of 40 % then moves by about 7 points up or down. Product default. */
export const USUAL_CONCENTRATION = 50;
/** P(rank ≤ k) is kept for every k up to this. */
export const MOST_TOP = 20;
