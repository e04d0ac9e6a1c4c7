import { z } from 'zod';
import type { Seed } from '../../statistics/random';
import { meanOf } from '../../statistics/sample';
import { finish } from '../../statistics/slices';
import { criteriaOf, type Criterion, ScoreKey, type ScoreModelContent } from '../model/score-model';
import { givenIn } from '../model/score-rows';
import { agreementInSlices, RoundAgreement } from './agreement';
import { Dispersion, dispersionOf } from './dispersion';
import { ownTotal, type RaterRow } from './own-totals';

/** How far apart raters are on one criterion, over the whole set. */
export const CriterionSummary = z.object({
  key: ScoreKey,
  axis: ScoreKey,
  /** Over the use cases that two raters at least have scored on it; null when none is. */
  meanConsensus: z.number().nullable(),
  /** Points between the lowest and the highest, where they are furthest apart. */
  largestRange: z.number().nullable(),
  /** Use cases on which raters are divided, by id. */
  divided: z.array(z.string()),
  /** Do raters order the use cases alike on it? */
  agreement: RoundAgreement,
});
export type CriterionSummary = z.infer<typeof CriterionSummary>;

/** How far raters are apart, before any average (S-OPP-30). */
export const RoundSummary = z.object({
  raters: z.number().int(),
  /** Per use case, in the order given: cells by criterion. */
  items: z.array(z.object({ id: z.string(), cells: z.record(ScoreKey, Dispersion) })),
  /** In the order of the model. */
  criteria: z.array(CriterionSummary),
  /** The two that divide most: lowest mean consensus, then larger range, then key. Fewer when nothing divides. */
  mostDivided: z.array(ScoreKey).max(2),
  /** On each rater’s own total of each use case. */
  agreement: RoundAgreement,
});
export type RoundSummary = z.infer<typeof RoundSummary>;

/** What a round gave: rows of each use case in one order of raters, criteria in the order of the model. */
export interface RoundScores {
  readonly content: Pick<ScoreModelContent, 'axes' | 'aggregation'>;
  readonly items: readonly { readonly id: string; readonly rows: readonly RaterRow[] }[];
}

/** Without `draws`, 10 000 permutations for each W; 0 for none. */
export interface SummaryOptions {
  readonly seed: Seed;
  readonly draws?: number;
}

type Cells = RoundSummary['items'];

const cellsOf = ({ content, items }: RoundScores): Cells =>
  items.map(({ id, rows }) => ({
    id,
    cells: Object.fromEntries(
      criteriaOf(content).map(({ key, direction }, column) => [
        key,
        dispersionOf(givenIn(rows, column, direction)),
      ]),
    ),
  }));

function apartOn({ key }: Criterion, cells: Cells): Omit<CriterionSummary, 'axis' | 'agreement'> {
  const own = cells.flatMap(({ id, cells: { [key]: cell } }) => (cell ? [{ id, ...cell }] : []));
  const ranges = own.flatMap(({ range }) => (range === null ? [] : [range]));
  return {
    key,
    meanConsensus: meanOf(own.flatMap(({ consensus }) => (consensus === null ? [] : [consensus]))),
    largestRange: ranges.length > 0 ? Math.max(...ranges) : null,
    divided: own.filter(({ isDivided }) => isDivided).map(({ id }) => id),
  };
}

/** The criteria on which raters are furthest apart; one on which all agree everywhere is none of them. */
function mostDivided(criteria: readonly CriterionSummary[]): string[] {
  const coarse = (value: number | null) => Math.round((value ?? 1) * 1e9);
  return criteria
    .filter(({ meanConsensus }) => meanConsensus !== null && coarse(meanConsensus) < 1e9)
    .sort(
      (a, b) =>
        coarse(a.meanConsensus) - coarse(b.meanConsensus) ||
        (b.largestRange ?? 0) - (a.largestRange ?? 0) ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, 2)
    .map(({ key }) => key);
}

/** Rows of raters, one value an item. */
function sheetOf({ items }: RoundScores, valueOf: (row: RaterRow) => number | null): (number | null)[][] {
  const raters = Math.max(0, ...items.map(({ rows }) => rows.length));
  return Array.from({ length: raters }, (_, rater) => items.map(({ rows }) => valueOf(rows[rater] ?? [])));
}

function* criteriaInSlices(
  scores: RoundScores,
  cells: Cells,
  options: SummaryOptions,
): Generator<void, CriterionSummary[]> {
  const summaries: CriterionSummary[] = [];
  let column = 0;
  for (const axis of scores.content.axes)
    for (const criterion of axis.criteria) {
      const at = column++;
      const sign = criterion.direction === 'lower' ? -1 : 1;
      const sheet = sheetOf(scores, (row) => (row[at] == null ? null : sign * (row[at] ?? 0)));
      const seed = `${options.seed}/${criterion.key}`;
      const agreement = yield* agreementInSlices(sheet, { ...options, seed });
      summaries.push({ ...apartOn(criterion, cells), axis: axis.key, agreement });
    }
  return summaries;
}

/** `summariseRound` by slices: yields every few milliseconds. */
export function* summariseInSlices(
  scores: RoundScores,
  options: SummaryOptions,
): Generator<void, RoundSummary> {
  const items = cellsOf(scores);
  const criteria = yield* criteriaInSlices(scores, items, options);
  const totals = sheetOf(scores, (row) => ownTotal(scores.content, row));
  return {
    raters: totals.length,
    items,
    criteria,
    mostDivided: mostDivided(criteria),
    agreement: yield* agreementInSlices(totals, options),
  };
}

/** How far apart raters are: per cell, per criterion, over the whole set. Same seed, same result. */
export const summariseRound = (scores: RoundScores, options: SummaryOptions): RoundSummary =>
  finish(summariseInSlices(scores, options));
