import { type Direction, HIGHEST_SCORE, LOWEST_SCORE } from './score-model';

/** What somebody gave: a score per criterion, in the order of `criteriaOf(model)`, as given; null for none. */
type Row = readonly (number | null)[];

/** A score turned so that 5 is best: 6 − x where lower is better. */
export const oriented = (score: number, direction: Direction): number =>
  direction === 'lower' ? LOWEST_SCORE + HIGHEST_SCORE - score : score;

/** Did this rater give anything? */
export const hasScores = (row: Row): boolean => row.some((score) => score != null);

/** What the raters gave in one column, turned so that 5 is best; those who gave nothing are left out. */
export function givenIn(rows: readonly Row[], column: number, direction: Direction): number[] {
  const given: number[] = [];
  for (const row of rows) {
    const score = row[column];
    if (score != null) given.push(oriented(score, direction));
  }
  return given;
}
