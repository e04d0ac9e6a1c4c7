import type { Axis, ScoreModelContent } from '../../scoring/model/score-model';
import type { AxisWeights } from './candidate';
import type { AxisShare, RankingRefusal } from './ranking';

/** Sums that differ by no more than this are the same sum. */
const EXACT = 1e-9;

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);
const isWeight = (weight: number): boolean => Number.isFinite(weight) && weight >= 0;

const refused = (reason: RankingRefusal['reason'], axis: string | null = null): RankingRefusal => ({
  kind: 'refused',
  reason,
  axis,
});

/** What each axis and each criterion counts for. */
export interface AxisShares {
  readonly kind: 'shares';
  readonly axes: AxisShare[];
  readonly isNormalised: boolean;
}

function criterionShares({ criteria }: Axis): AxisShare['criteria'] {
  const sum = sumOf(criteria.map(({ weight }) => weight));
  return criteria.map(({ key, weight, direction }) => ({
    key,
    share: sum > 0 ? weight / sum : 0,
    direction,
  }));
}

/** Why these weights cannot be; null when they can. */
function refusalOf(axes: readonly Axis[], weights: readonly (number | undefined)[]): RankingRefusal | null {
  for (const [nth, { key, criteria }] of axes.entries()) {
    const weight = weights[nth];
    if (weight === undefined) return refused('weight-missing', key);
    if (!isWeight(weight) || !criteria.every((each) => isWeight(each.weight)))
      return refused('invalid-weight', key);
    if (weight > 0 && sumOf(criteria.map((each) => each.weight)) <= 0)
      return refused('axis-without-weights', key);
  }
  return sumOf(weights.map((weight) => weight ?? 0)) > 0 ? null : refused('no-weight');
}

/**
 * Weights brought to a sum of 1, over the axes and within each. Without `weights`, those of the model. Refused: all
 * zero, negative or not a number, a weight given for some axes only, an axis that counts and whose criteria weigh 0.
 */
export function sharesOf(
  { axes }: Pick<ScoreModelContent, 'axes'>,
  weights?: AxisWeights,
): AxisShares | RankingRefusal {
  const given = axes.map(({ key, weight }) => (weights ? weights[key] : weight));
  const refusal = refusalOf(axes, given);
  if (refusal) return refusal;
  const sum = sumOf(given.map((weight) => weight ?? 0));
  return {
    kind: 'shares',
    isNormalised: Math.abs(sum - 1) > EXACT,
    axes: axes.map((axis, nth) => ({
      key: axis.key,
      share: (given[nth] ?? 0) / sum,
      criteria: criterionShares(axis),
    })),
  };
}
