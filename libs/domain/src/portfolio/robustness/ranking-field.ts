import type { Criterion, ScoreModelContent } from '../../scoring/model/score-model';
import type { Candidate, ScoreRow } from '../ranking/candidate';
import { oriented } from '../../scoring/model/score-rows';
import { firstColumns } from '../ranking/criterion-figures';
import type { RankedRow, Ranking } from '../ranking/ranking';
import { fieldOf, type RatedRow, type ValueField } from './drawing/value-field';

/** A criterion that counts: its column in the rows of scores, and its share of its axis. */
interface CountingCriterion extends Pick<Criterion, 'key' | 'direction'> {
  readonly column: number;
  readonly share: number;
}

/** An axis that counts, with what counts in it. */
interface CountingAxis {
  readonly key: string;
  readonly share: number;
  readonly criteria: readonly CountingCriterion[];
}

/** The axes whose weight is above 0; a weight of 0 stays 0 however weights are drawn. */
function countingAxes(content: Pick<ScoreModelContent, 'axes'>, { axes }: Ranking): CountingAxis[] {
  const columns = firstColumns(content);
  return axes
    .map(({ key, share, criteria }, nth) => ({
      key,
      share,
      criteria: criteria
        .map((each, at) => ({ ...each, column: (columns[nth] ?? 0) + at }))
        .filter((each) => each.share > 0),
    }))
    .filter(({ share }) => share > 0);
}

/** An axis by one rater alone; what the rater left out takes the mean of those who gave it. */
function partOf({ key, criteria }: CountingAxis, scores: ScoreRow, row: RankedRow): number {
  let sum = 0;
  for (const { key: criterion, column, direction, share } of criteria) {
    const score = scores[column];
    const mean = row.axes[key]?.criteria[criterion]?.mean ?? 0;
    sum += share * (score == null ? mean : oriented(score, direction));
  }
  return sum;
}

const valuesOf = (axes: readonly CountingAxis[], row: RankedRow): number[] =>
  axes.map(({ key }) => row.axes[key]?.value ?? 0);

/**
 * Those who gave at least one score that counts, axis after axis. Of one panel are the use cases that the same people
 * of it scored; a use case without panel is one by itself.
 */
function ratedRow(axes: readonly CountingAxis[], row: RankedRow, candidate: Candidate | undefined): RatedRow {
  const { rows = [], panel } = candidate ?? {};
  const columns = axes.flatMap(({ criteria }) => criteria.map(({ column }) => column));
  const there = rows.flatMap((scores, nth) =>
    columns.some((column) => scores[column] != null) ? [nth] : [],
  );
  return {
    panel: panel === undefined ? `one ${row.id}` : `of ${panel} ${there.join(' ')}`,
    raters: there.map((nth) => axes.map((axis) => partOf(axis, rows[nth] ?? [], row))),
  };
}

/** The ranked use cases, in their order, as a field to draw from. */
export interface RankingField {
  readonly field: ValueField;
  readonly axes: readonly { readonly key: string; readonly share: number }[];
  /** Does some use case have a single rater? */
  readonly hasSingleRaters: boolean;
}

/**
 * The field of a ranking. With `raterNoise` it holds each rater’s own axes: their mean is the ranking’s, so that only
 * who was asked moves, never what was missing.
 */
export function rankingField(
  ranking: Ranking,
  content: Pick<ScoreModelContent, 'axes'>,
  candidates: readonly Candidate[] | null,
): RankingField {
  const axes = countingAxes(content, ranking);
  const byId = new Map(candidates?.map((candidate) => [candidate.id, candidate]));
  const raters = ranking.ranked.map((row) => ratedRow(axes, row, byId.get(row.id)));
  return {
    axes,
    hasSingleRaters: candidates !== null && raters.some((rated) => rated.raters.length < 2),
    field: fieldOf({
      aggregation: ranking.aggregation,
      rows: ranking.ranked.map((row) => valuesOf(axes, row)),
      ...(candidates ? { raters } : {}),
      isOnScale: true,
    }),
  };
}
