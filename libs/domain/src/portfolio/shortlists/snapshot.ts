import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { Aggregation, ScoreKey, ScoreModelContent } from '../../scoring/model/score-model';
import { UseCaseStatus } from '../../use-cases/status';
import { Certainty, CertaintyLabel } from '../robustness/certainty';
import { Robustness, RobustnessRow } from '../robustness/robustness';
import { AxisFigure } from '../ranking/ranking';
import { Swap } from '../robustness/smallest-swap';
import { Standing } from './standing';

/** A retained use case as it was: what it is, where it ranked, how sure that was, and why people retained it. */
export const FrozenEntry = Standing.extend({
  /** In the list, from 1. */
  position: z.number().int().positive(),
  note: z.string().nullable(),
  status: UseCaseStatus,
  owner: NamedPerson.nullable(),
  clients: z.array(z.string()),
  budgetCap: z.number().nullable(),
  raters: z.number().int(),
  /** The round that its scores come from. */
  round: z.object({ id: z.uuid(), name: z.string(), closedAt: z.iso.datetime() }).nullable(),
  /** Axes with their criteria: mean, number of raters, spread. */
  figures: z.record(ScoreKey, AxisFigure),
  /** Scores that count and that nobody gave. */
  missing: z.array(z.object({ axis: ScoreKey, criterion: ScoreKey })),
  /** How it fared over the draws; null where it has no rank. */
  robustness: RobustnessRow.nullable(),
  /** The Pareto front it stands on, from 1: nothing is better on every axis than the first; null without scores. */
  front: z.number().int().positive().nullable(),
  /** Retained beyond what its rank says. */
  isAgainstRanking: z.boolean(),
});
export type FrozenEntry = z.infer<typeof FrozenEntry>;

/**
 * One that was not retained, briefly: enough to see the cut, and to compute the ranking again. `inTop`: share of the
 * draws in which it is among as many first ones as were retained.
 */
export const FrozenOther = Standing.extend({ inTop: z.number().nullable() });
export type FrozenOther = z.infer<typeof FrozenOther>;

/** The smallest change of one weight that puts a use case before the one above it. */
export const FrozenSwap = z.object({ aboveId: z.uuid(), belowId: z.uuid(), swap: Swap });
export type FrozenSwap = z.infer<typeof FrozenSwap>;

/** Everything that a shortlist was made from. Never changed: its digest is that of this, written canonically. */
export const Snapshot = z.object({
  at: z.iso.datetime(),
  model: z.object({ id: z.uuid(), name: z.string(), number: z.number().int(), content: ScoreModelContent }),
  aggregation: Aggregation,
  /** Shares of the axes, of sum 1. */
  shares: z.record(ScoreKey, z.number()),
  /** Are they those of the model’s version, or were they tried for this list alone? */
  areDecided: z.boolean(),
  /** Which use cases were ranked together. */
  filter: z.object({
    modelId: z.uuid().optional(),
    roundId: z.uuid().optional(),
    status: z.array(UseCaseStatus).optional(),
    clientId: z.uuid().optional(),
  }),
  /** Names the set of scores. */
  scoresDigest: z.string(),
  raters: z.number().int(),
  /** How it was simulated; the rows stand with the use cases. */
  robustness: Robustness.omit({ rows: true, kind: true }),
  /** How sure the first of the ranking are, as many as were retained. */
  certainty: Certainty.omit({ useCases: true }),
  /** Safe when every retained one is among the first often enough; one retained against the ranking seldom is. */
  label: CertaintyLabel,
  swaps: z.array(FrozenSwap),
  entries: z.array(FrozenEntry).min(1),
  others: z.array(FrozenOther),
});
export type Snapshot = z.infer<typeof Snapshot>;
