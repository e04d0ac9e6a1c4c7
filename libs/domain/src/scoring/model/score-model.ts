import { z } from 'zod';
import { line, text } from '../../platform/text';
import { AGGREGATIONS } from './aggregations';

/** The scale on which every criterion is scored: 1 to 5, whole. */
export const LOWEST_SCORE = 1;
export const HIGHEST_SCORE = 5;
export const Score = z.number().int().min(LOWEST_SCORE).max(HIGHEST_SCORE);
export type Score = z.infer<typeof Score>;

/** Names an axis or a criterion within its model, and stays when the words change: `kpi-gain`. */
export const ScoreKey = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** The same line in both languages. */
const lines = (max: number) => z.object({ fr: line(max), en: line(max) });

/** `lower` is better: the score is turned round, 6 − x, before anything is computed. */
export const DIRECTIONS = ['higher', 'lower'] as const;
export const Direction = z.enum(DIRECTIONS);
export type Direction = z.infer<typeof Direction>;

/** A weight of any size ≥ 0: what counts is its share of the sum of its neighbours. */
export const Weight = z.number().min(0).max(1000);

/** What one scores (S-SEL-01, S-SEL-02, S-DS-24, S-OPP-30). */
export const Criterion = z.object({
  key: ScoreKey,
  name: lines(80),
  /** The question that is put to whoever scores. */
  question: z.object({ fr: text(300), en: text(300) }),
  /** Within its axis. */
  weight: Weight,
  direction: Direction,
  /** What 1, 2, 3, 4 and 5 mean, in that order, as they are given: before any turning round. */
  anchors: z.array(lines(160)).length(HIGHEST_SCORE),
  /** Below this mean, once turned the right way (5 is best), a use case is not selectable; null for no veto. */
  floor: z.number().min(LOWEST_SCORE).max(HIGHEST_SCORE).nullable(),
});
export type Criterion = z.infer<typeof Criterion>;

/** A side of the question: value, feasibility, data readiness. */
export const Axis = z.object({
  key: ScoreKey,
  name: lines(80),
  weight: Weight,
  criteria: z.array(Criterion).min(1).max(12),
});
export type Axis = z.infer<typeof Axis>;

export const Aggregation = z.enum(AGGREGATIONS);
export type Aggregation = z.infer<typeof Aggregation>;

/** How an organisation scores its use cases; what a version of a score model holds. */
export const ScoreModelContent = z.object({
  aggregation: Aggregation,
  axes: z.array(Axis).min(2).max(6),
});
export type ScoreModelContent = z.infer<typeof ScoreModelContent>;

/** The criteria of a model, axis after axis: the order of columns in grids and of scores in rows. */
export const criteriaOf = ({ axes }: Pick<ScoreModelContent, 'axes'>): readonly Criterion[] =>
  axes.flatMap(({ criteria }) => criteria);

/** A named way of scoring, at one of its versions. One model of an organisation is the usual one. */
export const ScoreModel = z.object({
  id: z.uuid(),
  name: line(80),
  isUsual: z.boolean(),
  archivedAt: z.iso.datetime().nullable(),
  /** Counted from 1; each is kept for ever, since scores were given under it. */
  number: z.number().int().positive(),
  content: ScoreModelContent,
  /** Why this version was made; null for the first. */
  reason: z.string().nullable(),
  madeBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  madeAt: z.iso.datetime(),
});
export type ScoreModel = z.infer<typeof ScoreModel>;
