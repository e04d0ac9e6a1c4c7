import { z } from 'zod';
import { Aggregation, Direction, ScoreKey } from '../../scoring/model/score-model';

/** What the raters gave on a criterion, turned so that 5 is best: mean, number of raters, sample SD; null for none. */
export const CriterionFigure = z.object({
  mean: z.number().nullable(),
  n: z.number().int().min(0),
  sd: z.number().nullable(),
});
export type CriterionFigure = z.infer<typeof CriterionFigure>;

/** An axis of a use case on 1–5, with its criteria by key; null when a criterion that counts was not scored. */
export const AxisFigure = z.object({
  value: z.number().nullable(),
  criteria: z.record(ScoreKey, CriterionFigure),
});
export type AxisFigure = z.infer<typeof AxisFigure>;

const place = z.object({ axis: ScoreKey, criterion: ScoreKey });
const row = {
  id: z.string(),
  name: z.string(),
  /** Who gave at least one score. */
  raters: z.number().int().min(0),
  axes: z.record(ScoreKey, AxisFigure),
};

/** A use case with its rank: 1, 2, 2, 4. `total` on 1–5, `index` the same on 0–100. */
export const RankedRow = z.object({
  ...row,
  rank: z.number().int().positive(),
  isTied: z.boolean(),
  total: z.number(),
  index: z.number(),
});
export type RankedRow = z.infer<typeof RankedRow>;

/** Stopped by a floor: shown with the total it would have (null if it lacks scores as well), never selectable. */
export const VetoedRow = z.object({
  ...row,
  total: z.number().nullable(),
  index: z.number().nullable(),
  vetoes: z.array(place.extend({ value: z.number(), floor: z.number() })).min(1),
});
export type VetoedRow = z.infer<typeof VetoedRow>;

/** Lacks a score that counts: not ranked, and not averaged over the rest. */
export const IncompleteRow = z.object({ ...row, missing: z.array(place).min(1) });
export type IncompleteRow = z.infer<typeof IncompleteRow>;

/** An axis as it counted: shares sum to 1 over the axes, and over the criteria of each axis. */
export const AxisShare = z.object({
  key: ScoreKey,
  share: z.number(),
  criteria: z.array(z.object({ key: ScoreKey, share: z.number(), direction: Direction })),
});
export type AxisShare = z.infer<typeof AxisShare>;

/** Use cases in their order, with what the order was made from (S-OPP-30). */
export const Ranking = z.object({
  kind: z.literal('ranking'),
  aggregation: Aggregation,
  /** In the order of the model. */
  axes: z.array(AxisShare),
  /** The weights that were given did not sum to 1 and were brought to it. */
  isNormalised: z.boolean(),
  ranked: z.array(RankedRow),
  vetoed: z.array(VetoedRow),
  incomplete: z.array(IncompleteRow),
});
export type Ranking = z.infer<typeof Ranking>;

/** Why nothing can be ranked; `axis` says which axis it is about, null for all of them. */
export const RANKING_REFUSALS = [
  'no-weight',
  'invalid-weight',
  'weight-missing',
  'axis-without-weights',
] as const;
export const RankingRefusal = z.object({
  kind: z.literal('refused'),
  reason: z.enum(RANKING_REFUSALS),
  axis: ScoreKey.nullable(),
});
export type RankingRefusal = z.infer<typeof RankingRefusal>;

export const RankingOutcome = z.discriminatedUnion('kind', [Ranking, RankingRefusal]);
export type RankingOutcome = z.infer<typeof RankingOutcome>;
