import type { Direction, ScoreModelContent } from '../../scoring/model/score-model';
import { oriented } from '../../scoring/model/score-rows';
import type { Candidate, ScoreRow } from './candidate';
import type { CriterionFigure } from './ranking';

type Axes = Pick<ScoreModelContent, 'axes'>;

/** Mean, number and sample SD of one column; in place, since a slider asks for thousands of them at each step. */
function figureOf(rows: readonly ScoreRow[], column: number, direction: Direction): CriterionFigure {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    const score = row[column];
    if (score == null) continue;
    n++;
    sum += score;
    squares += score * score;
  }
  if (n === 0) return { mean: null, n, sd: null };
  // Whole numbers of a few bits: n·Σx² − (Σx)² is exact, and nothing is lost to subtraction.
  const sd = n > 1 ? Math.sqrt((n * squares - sum * sum) / (n * (n - 1))) : null;
  return { mean: oriented(sum / n, direction), n, sd };
}

/** The figures of every criterion of a use case, in the order of `criteriaOf(model)`. */
export function criterionFigures({ axes }: Axes, { rows }: Candidate): CriterionFigure[] {
  const figures: CriterionFigure[] = [];
  for (const { criteria } of axes)
    for (const { direction } of criteria) figures.push(figureOf(rows, figures.length, direction));
  return figures;
}

/** How many figures come before each axis, in the order of `criteriaOf(model)`. */
export function firstColumns({ axes }: Axes): number[] {
  let column = 0;
  return axes.map(({ criteria }) => (column += criteria.length) - criteria.length);
}
