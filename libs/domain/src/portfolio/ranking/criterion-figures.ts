import type { ScoreModelContent } from '../../scoring/model/score-model';
import { givenIn } from '../../scoring/model/score-rows';
import { meanOf, sampleDeviation } from '../../statistics/sample';
import type { Candidate } from './candidate';
import type { CriterionFigure } from './ranking';

type Axes = Pick<ScoreModelContent, 'axes'>;

const figureOf = (given: readonly number[]): CriterionFigure => ({
  mean: meanOf(given),
  n: given.length,
  sd: sampleDeviation(given),
});

/** The figures of every criterion of a use case, in the order of `criteriaOf(model)`. */
export function criterionFigures({ axes }: Axes, { rows }: Candidate): CriterionFigure[] {
  const criteria = axes.flatMap((axis) => axis.criteria);
  return criteria.map(({ direction }, column) => figureOf(givenIn(rows, column, direction)));
}

/** How many figures come before each axis, in the order of `criteriaOf(model)`. */
export function firstColumns({ axes }: Axes): number[] {
  let column = 0;
  return axes.map(({ criteria }) => (column += criteria.length) - criteria.length);
}
