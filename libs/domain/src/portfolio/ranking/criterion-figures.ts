import {
  type Direction,
  HIGHEST_SCORE,
  LOWEST_SCORE,
  type ScoreModelContent,
} from '../../scoring/model/score-model';
import { meanOf, sampleDeviation } from '../../statistics/sample';
import type { Candidate, ScoreRow } from './candidate';
import type { CriterionFigure } from './ranking';

type Axes = Pick<ScoreModelContent, 'axes'>;

/** A score turned so that 5 is best: 6 − x where lower is better. */
export const oriented = (score: number, direction: Direction): number =>
  direction === 'lower' ? LOWEST_SCORE + HIGHEST_SCORE - score : score;

/** Did this rater give anything? */
export const hasScores = (row: ScoreRow): boolean => row.some((score) => score != null);

/** What the raters gave in one column, turned the right way; those who gave nothing are left out. */
export function givenIn(rows: readonly ScoreRow[], column: number, direction: Direction): number[] {
  const given: number[] = [];
  for (const row of rows) {
    const score = row[column];
    if (score != null) given.push(oriented(score, direction));
  }
  return given;
}

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
