import { z } from 'zod';
import { Swap } from './smallest-swap';

export const CERTAINTIES = ['safe', 'fragile'] as const;
export const CertaintyLabel = z.enum(CERTAINTIES);
export type CertaintyLabel = z.infer<typeof CertaintyLabel>;

/** What makes a top fragile: each alone suffices, or only both together. */
export const FRAGILITY_CAUSES = ['weights', 'raters', 'either', 'together'] as const;

/** What the draws changed. */
export const MOVED = ['weights', 'raters', 'both', 'any-weights', 'any-weights-and-raters'] as const;
export type Moved = (typeof MOVED)[number];

const share = z.number().min(0).max(1);
const named = z.object({ id: z.string(), name: z.string() });

/** A use case that might leave the top, or enter it: in which share of the draws it is in the top. */
const AtRisk = named.extend({ inTop: share });
export type AtRisk = z.infer<typeof AtRisk>;

/** The smallest change of one weight that lets `passing`, outside the top, draw level with `passed`, inside it. */
export const TopSwap = z.object({ swap: Swap, passing: named, passed: named });
export type TopSwap = z.infer<typeof TopSwap>;

/** How sure each ranked use case is of its side of the line. */
export const UseCaseCertainty = z.object({
  id: z.string(),
  isInTop: z.boolean(),
  inTop: share,
  label: CertaintyLabel,
});
export type UseCaseCertainty = z.infer<typeof UseCaseCertainty>;

/** Is the top k the one to build on? With the reasons, as numbers and names (S-OPP-30). */
export const Certainty = z.object({
  /** Null when nothing is ranked. */
  label: CertaintyLabel.nullable(),
  /** How many are in the top: `topK`, or all that are ranked. */
  topK: z.number().int().min(0),
  /** A member is safe when it is in the top in at least this share of the draws. */
  threshold: share,
  thresholdSource: z.enum(['product-default', 'chosen']),
  /** The share of the least sure member; null when nothing is ranked. */
  leastSure: share.nullable(),
  /** Share of the draws in which the top is made of the very same ones; null when another top was simulated. */
  sameTop: share.nullable(),
  /** What moved in the draws: `any-weights` for whatever weights, those given aside. */
  moved: z.enum(MOVED),
  /** Everybody who is ranked is in the top. */
  isWhole: z.boolean(),
  /** Members below the threshold, the least sure first. */
  leaving: z.array(AtRisk),
  /** Others that enter in more than 1 − threshold of the draws, likeliest first; at least one when a member leaves. */
  entering: z.array(AtRisk),
  /** Null when no change of a single weight does it. */
  swap: TopSwap.nullable(),
  /** Null when it is safe, or when raters and weights were not simulated apart. */
  cause: z.enum(FRAGILITY_CAUSES).nullable(),
  useCases: z.array(UseCaseCertainty),
});
export type Certainty = z.infer<typeof Certainty>;

/** A member is safe when it stays in the top in at least four draws of five. Product default. */
export const SAFE_SHARE = 0.8;
/** What gate G0 asks of a use case by itself: in the top in at least half of the draws (G0-05, `p_topk_prob`). */
export const GATE_SHARE = 0.5;
