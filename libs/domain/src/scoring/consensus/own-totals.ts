import type { Axis, ScoreModelContent } from '../model/score-model';
import { oriented } from '../model/score-rows';
import { totalOf, weightedMean } from '../model/totals';

/** A rater’s scores of one use case, in the order of `criteriaOf(model)`, as given; null where nothing was. */
export type RaterRow = readonly (number | null)[];

function ownAxis({ criteria }: Axis, row: RaterRow, column: number): number | null {
  return weightedMean(
    criteria.map(({ weight, direction }, nth) => {
      const score = row[column + nth] ?? null;
      return { share: weight, value: score === null ? null : oriented(score, direction) };
    }),
  );
}

/** A use case’s total by one rater alone, made as the model makes it; null when a score that counts is missing. */
export function ownTotal(
  { axes, aggregation }: Pick<ScoreModelContent, 'axes' | 'aggregation'>,
  row: RaterRow,
): number | null {
  let column = 0;
  const own = axes.map((axis) => {
    const value = ownAxis(axis, row, column);
    column += axis.criteria.length;
    return { share: axis.weight, value };
  });
  return totalOf(aggregation, own);
}
