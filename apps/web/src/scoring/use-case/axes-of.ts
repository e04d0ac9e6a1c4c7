import { dispersionOf } from '@jalon/domain/scoring/consensus/dispersion';
import { type Axis, criteriaOf, type ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { givenIn, hasScores } from '@jalon/domain/scoring/model/score-rows';
import { weightedMean } from '@jalon/domain/scoring/model/totals';

type Rows = readonly (readonly (number | null)[])[];

interface AxisValue {
  readonly axis: Axis;
  /** 1–5, turned so that 5 is best; null where a criterion of it was scored by nobody. */
  readonly value: number | null;
}

/** What raters gave one use case: a mean per axis, on how many criteria they are divided, and how many they are. */
export function axesOf(content: ScoreModelContent, rows: Rows) {
  const cells = criteriaOf(content).map(({ direction }, column) =>
    dispersionOf(givenIn(rows, column, direction)),
  );
  let column = 0;
  const axes: AxisValue[] = content.axes.map((axis) => {
    const value = weightedMean(
      axis.criteria.map(({ weight }) => ({ share: weight, value: cells[column++]?.mean ?? null })),
    );
    return { axis, value };
  });
  return {
    axes,
    divided: cells.filter(({ isDivided }) => isDivided).length,
    raters: rows.filter(hasScores).length,
  };
}
