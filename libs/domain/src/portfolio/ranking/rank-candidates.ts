import type { Aggregation, Criterion, ScoreModelContent } from '../../scoring/model/score-model';
import type { AxisWeights, Candidate } from './candidate';
import { type AxisShares, sharesOf } from './axis-shares';
import { hasScores } from '../../scoring/model/score-rows';
import { criterionFigures, firstColumns } from './criterion-figures';
import type {
  AxisFigure,
  CriterionFigure,
  IncompleteRow,
  RankedRow,
  RankingOutcome,
  VetoedRow,
} from './ranking';
import { byName, rankByTotal, TIE_TOLERANCE } from './ties';
import { indexOf, totalOf, weightedMean } from '../../scoring/model/totals';

type Content = Pick<ScoreModelContent, 'axes' | 'aggregation'>;

/** What a reader may change without changing the model. */
export interface RankingOptions {
  readonly weights?: AxisWeights;
  readonly aggregation?: Aggregation;
}

interface Frame extends AxisShares {
  readonly content: Content;
  readonly aggregation: Aggregation;
  /** Column of the first criterion of each axis. */
  readonly columns: readonly number[];
}

type Weighed = VetoedRow & Pick<IncompleteRow, 'missing'>;

function axisFigure(
  shares: AxisShares['axes'][number],
  figures: readonly CriterionFigure[],
  column: number,
): AxisFigure {
  const own = shares.criteria.map(({ key, share }, nth) => {
    const figure = figures[column + nth] ?? { mean: null, n: 0, sd: null };
    return { key, share, value: figure.mean, figure };
  });
  return {
    value: weightedMean(own),
    criteria: Object.fromEntries(own.map(({ key, figure }) => [key, figure])),
  };
}

interface Judged extends Pick<Criterion, 'weight' | 'floor'> {
  readonly axis: string;
  readonly criterion: string;
  /** Does its axis count? */
  readonly counts: boolean;
  readonly value: number | null;
}

function judgedIn({ content, axes: shares }: Frame, axes: Record<string, AxisFigure>): Judged[] {
  return content.axes.flatMap(({ key: axis, criteria }, nth) =>
    criteria.map(({ key: criterion, weight, floor }) => ({
      axis,
      criterion,
      weight,
      floor,
      counts: (shares[nth]?.share ?? 0) > 0,
      value: axes[axis]?.criteria[criterion]?.mean ?? null,
    })),
  );
}

/**
 * Is a score wanted that nobody gave? Of a criterion that counts in an axis that counts; and of any criterion with a
 * floor, whatever its weight, since a veto cannot be ruled out.
 */
const isMissing = ({ value, floor, counts, weight }: Judged): boolean =>
  value === null && (floor !== null || (counts && weight > 0));

/** What keeps a row out of the ranked block. */
function obstaclesOf(judged: readonly Judged[]): Pick<Weighed, 'missing' | 'vetoes'> {
  return {
    missing: judged.filter(isMissing).map(({ axis, criterion }) => ({ axis, criterion })),
    vetoes: judged.flatMap(({ axis, criterion, value, floor }) =>
      value !== null && floor !== null && value < floor - TIE_TOLERANCE
        ? [{ axis, criterion, value, floor }]
        : [],
    ),
  };
}

function weigh(frame: Frame, candidate: Candidate): Weighed {
  const figures = criterionFigures(frame.content, candidate);
  const own = frame.axes.map((axis, nth) => ({
    key: axis.key,
    share: axis.share,
    figure: axisFigure(axis, figures, frame.columns[nth] ?? 0),
  }));
  const axes = Object.fromEntries(own.map(({ key, figure }) => [key, figure]));
  const total = totalOf(
    frame.aggregation,
    own.map(({ share, figure }) => ({ share, value: figure.value })),
  );
  return {
    id: candidate.id,
    name: candidate.name,
    raters: candidate.rows.filter(hasScores).length,
    axes,
    total,
    index: total === null ? null : indexOf(total),
    ...obstaclesOf(judgedIn(frame, axes)),
  };
}

type Blocks = Pick<Extract<RankingOutcome, { kind: 'ranking' }>, 'ranked' | 'vetoed' | 'incomplete'>;

/** Vetoes come first: what is stopped by a floor is shown as stopped, even when scores are missing too. */
function blocksOf(rows: readonly Weighed[], first: string): Blocks {
  const ranked: Omit<RankedRow, 'rank' | 'isTied'>[] = [];
  const vetoed: VetoedRow[] = [];
  const incomplete: IncompleteRow[] = [];
  for (const { missing, vetoes, total, index, ...row } of rows) {
    if (vetoes.length > 0) vetoed.push({ ...row, total, index, vetoes });
    else if (missing.length > 0 || total === null || index === null) incomplete.push({ ...row, missing });
    else ranked.push({ ...row, total, index });
  }
  return {
    ranked: rankByTotal(ranked, (row) => row.axes[first]?.value ?? null),
    vetoed: vetoed.sort((a, b) => (b.total ?? 0) - (a.total ?? 0) || byName(a, b)),
    incomplete: incomplete.sort(byName),
  };
}

/**
 * Use cases from the most to the least worth doing (S-OPP-30, S-SEL-10): criterion = mean over its raters, turned the
 * right way; axis = weighted mean of its criteria; total = weighted geometric or additive mean of the axes. An axis of
 * weight 0 that lacks scores keeps nobody out. Refused when the weights cannot be (`sharesOf`).
 */
export function rankCandidates(
  content: Content,
  candidates: readonly Candidate[],
  { weights, aggregation = content.aggregation }: RankingOptions = {},
): RankingOutcome {
  const shares = sharesOf(content, weights);
  if (shares.kind === 'refused') return shares;
  const frame = { ...shares, content, aggregation, columns: firstColumns(content) };
  const rows = candidates.map((candidate) => weigh(frame, candidate));
  return {
    kind: 'ranking',
    aggregation,
    axes: shares.axes,
    isNormalised: shares.isNormalised,
    ...blocksOf(rows, content.axes[0]?.key ?? ''),
  };
}
