import type { Aggregation, ScoreModelContent } from '../../scoring/model/score-model';
import { fingerprintOf } from '../../statistics/fingerprint';
import type { Seed } from '../../statistics/random';
import { finish } from '../../statistics/slices';
import type { AxisWeights, Candidate } from '../ranking/candidate';
import { rankCandidates } from '../ranking/rank-candidates';
import type { AxisShare, RankingRefusal } from '../ranking/ranking';
import { rankingField } from './ranking-field';
import {
  type Concentration,
  type Robustness,
  type RobustnessWarning,
  USUAL_CONCENTRATION,
  USUAL_DRAWS,
} from './robustness';
import { bandsOf, robustnessRows } from './robustness-rows';
import { type Progress, simulate } from './drawing/simulation';
import { fieldOf, utilityOf, type ValueField } from './drawing/value-field';

/** Draws under which a share is told to worse than one point in a hundred. */
const ENOUGH_DRAWS = 9604;

/** How to simulate; without `draws` and `concentration`, the usual ones. */
export interface SimulationSettings {
  readonly seed: Seed;
  readonly topK: number;
  readonly draws?: number;
  readonly concentration?: Concentration;
}

/** What to simulate: scores under a model, around these weights (those of the model without them). */
export interface SimulationInput extends SimulationSettings {
  readonly content: Pick<ScoreModelContent, 'axes' | 'aggregation'>;
  readonly candidates: readonly Candidate[];
  readonly weights?: AxisWeights;
  /** Are the raters drawn again too, with replacement, the same ones for all use cases of a panel? */
  readonly raterNoise: boolean;
}

/** A simulation, or why the weights cannot be. */
export type RobustnessOutcome = Robustness | RankingRefusal;

interface Prepared extends SimulationSettings {
  readonly field: ValueField;
  readonly ids: readonly string[];
  /** Axes that count, with their shares: weights of 0 stay 0. */
  readonly axes: readonly Pick<AxisShare, 'key' | 'share'>[];
  readonly warnings: readonly RobustnessWarning[];
  readonly hashed: unknown;
}

function warningsOf({ warnings, ids, topK }: Prepared, draws: number): RobustnessWarning[] {
  const n = ids.length;
  return [
    ...warnings,
    ...(draws < ENOUGH_DRAWS ? (['few-draws'] as const) : []),
    ...(n === 1 ? (['single-use-case'] as const) : []),
    ...(n > 0 && topK >= n ? (['all-in-top'] as const) : []),
  ];
}

function* run(prepared: Prepared): Generator<Progress, Robustness> {
  const { field, ids, axes, topK, seed, concentration = USUAL_CONCENTRATION } = prepared;
  const draws = Math.max(1, Math.floor(prepared.draws ?? USUAL_DRAWS));
  const weights = Float64Array.from(axes, ({ share }) => share);
  const simulated = yield* simulate(field, { weights, seed, draws, concentration, topK });
  return {
    kind: 'robustness',
    n: ids.length,
    draws,
    seed,
    concentration,
    raterNoise: field.raters !== null,
    topK,
    sameTop: simulated.tally.sameTop / draws,
    weights: Object.fromEntries(axes.map(({ key, share }) => [key, share])),
    bands: bandsOf(ids.length),
    rows: robustnessRows(simulated, { ids, axes: axes.map(({ key }) => key), topK }),
    margin: (1.96 * 0.5) / Math.sqrt(draws),
    warnings: warningsOf(prepared, draws),
    inputHash: fingerprintOf([prepared.hashed, String(seed), draws, concentration, topK]),
  };
}

/**
 * How sure a ranking is (SMAA-2): weights are drawn around those given (Dirichlet κ·w), the raters of each panel again,
 * ranks counted. Only what the ranking ranks takes part. Yields its progress every 200 draws: whoever runs it may stop.
 * Same input and seed, same result. Refused as the ranking is.
 */
export function* simulateInSlices(input: SimulationInput): Generator<Progress, RobustnessOutcome> {
  const { content, candidates, weights, raterNoise } = input;
  const ranking = rankCandidates(content, candidates, weights ? { weights } : {});
  if (ranking.kind === 'refused') return ranking;
  const { field, axes, hasSingleRaters } = rankingField(ranking, content, raterNoise ? candidates : null);
  return yield* run({
    ...input,
    field,
    axes,
    ids: ranking.ranked.map(({ id }) => id),
    warnings: hasSingleRaters ? ['single-rater'] : [],
    hashed: [
      content.aggregation,
      ranking.axes,
      candidates.map(({ id, rows, panel }) => [id, rows, panel]),
      raterNoise,
    ],
  });
}

/** `simulateInSlices`, run to its end. */
export const simulateRanks = (input: SimulationInput): RobustnessOutcome => finish(simulateInSlices(input));

/** A bare matrix to simulate: a list of values a row, one value an axis; weights sum to 1, each above 0. */
export interface MatrixSettings extends SimulationSettings {
  readonly weights: readonly number[];
  readonly aggregation?: Aggregation;
}

/** The same for values on any scale; rows are named 0, 1, 2… and stand in the order of their totals. */
export function simulateRanksOfMatrix(
  values: readonly (readonly number[])[],
  { weights, aggregation = 'additive', ...settings }: MatrixSettings,
): Robustness {
  const given = fieldOf({ aggregation, rows: values });
  const own = Float64Array.from(weights);
  const totals = values.map((_, nth) => utilityOf(given.values, own, nth));
  const order = values.map((_, nth) => nth).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
  return finish(
    run({
      ...settings,
      field: fieldOf({ aggregation, rows: order.map((nth) => values[nth] ?? []) }),
      axes: weights.map((share, nth) => ({ key: `w${nth + 1}`, share })),
      ids: order.map(String),
      warnings: [],
      hashed: [values, weights, aggregation],
    }),
  );
}
