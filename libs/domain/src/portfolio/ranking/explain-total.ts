import type { Aggregation, Direction } from '../../scoring/model/score-model';
import type { AxisFigure, AxisShare, Ranking } from './ranking';

/** A criterion within its axis: `part` = share × mean; null when it was not scored. */
export interface CriterionTerm {
  readonly key: string;
  readonly share: number;
  readonly direction: Direction;
  readonly mean: number | null;
  readonly n: number;
  readonly sd: number | null;
  readonly part: number | null;
}

/** An axis within the total: `part` = share × value when added, value to the power of the share when multiplied. */
export interface AxisTerm {
  readonly key: string;
  readonly share: number;
  readonly value: number | null;
  readonly part: number | null;
  readonly criteria: readonly CriterionTerm[];
}

/** The numbers of the formula in order: the parts of the axes, added or multiplied, make the total. */
export interface TotalExplanation {
  readonly aggregation: Aggregation;
  readonly axes: readonly AxisTerm[];
  readonly total: number | null;
  readonly index: number | null;
}

interface Explainable {
  readonly axes: Readonly<Record<string, AxisFigure>>;
  readonly total?: number | null;
  readonly index?: number | null;
}

function criterionTerms({ criteria }: AxisShare, figure: AxisFigure | undefined): CriterionTerm[] {
  return criteria.map(({ key, share, direction }) => {
    const { mean, n, sd } = figure?.criteria[key] ?? { mean: null, n: 0, sd: null };
    return { key, share, direction, mean, n, sd, part: mean === null ? null : share * mean };
  });
}

const partOf = (aggregation: Aggregation, share: number, value: number): number =>
  aggregation === 'additive' ? share * value : value ** share;

/** How a total came to be, for « opens its formula ». A row that lacks scores has its known parts and no total. */
export function explainTotal(
  row: Explainable,
  { aggregation, axes }: Pick<Ranking, 'aggregation' | 'axes'>,
): TotalExplanation {
  return {
    aggregation,
    total: row.total ?? null,
    index: row.index ?? null,
    axes: axes.map((axis) => {
      const figure = row.axes[axis.key];
      const value = figure?.value ?? null;
      return {
        key: axis.key,
        share: axis.share,
        value,
        part: value === null ? null : partOf(aggregation, axis.share, value),
        criteria: criterionTerms(axis, figure),
      };
    }),
  };
}
