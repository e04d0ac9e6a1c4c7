import { z } from 'zod';
import { meanOf } from '../../statistics/sample';
import { ScoreKey } from '../model/score-model';
import {
  type CriterionSummary,
  RoundSummary,
  type RoundScores,
  summariseRound,
  type SummaryOptions,
} from './summarise-round';

/** Under this gain of W, another round would bring little. Product default. */
export const SMALL_GAIN = 0.05;
/** Under this change of the medians, people have stopped moving. Product default. */
export const SMALL_MEDIAN_CHANGE = 0.5;
/** A p-value is stable when it stays on its side of this. */
const SIGNIFICANT = 0.05;

export const STOP_REASONS = ['small-gain', 'stable'] as const;

/** What a second round changed, over the use cases and criteria that both have. */
export const Movement = z.object({
  /** Use cases that both rounds scored. */
  items: z.number().int(),
  /** Of those use cases alone, so that the two may be compared. */
  first: RoundSummary,
  second: RoundSummary,
  /** W of the second less that of the first; null where one of them says nothing. */
  wGain: z.number().nullable(),
  /** Mean over the cells of how far the median moved, in points; null without common cells. */
  medianChange: z.number().nullable(),
  /** In the order of the second round’s model; null where a round says nothing. */
  criteria: z.array(
    z.object({
      key: ScoreKey,
      consensusGain: z.number().nullable(),
      wGain: z.number().nullable(),
      medianChange: z.number().nullable(),
    }),
  ),
  /** Another round is of little use, and why; null when there is reason for one, or nothing can be said. */
  stop: z.enum(STOP_REASONS).nullable(),
});
export type Movement = z.infer<typeof Movement>;

const gain = (before: number | null | undefined, after: number | null | undefined): number | null =>
  before == null || after == null ? null : after - before;

/** How far the median of each common cell moved, of one criterion. */
function medianMoves(first: RoundSummary, second: RoundSummary, key: string): number[] {
  const before = new Map(first.items.map(({ id, cells }) => [id, cells[key]?.median ?? null]));
  return second.items.flatMap(({ id, cells }) => {
    const moved = gain(before.get(id), cells[key]?.median);
    return moved === null ? [] : [Math.abs(moved)];
  });
}

function criterionMovement(first: RoundSummary, second: RoundSummary, after: CriterionSummary) {
  const before = first.criteria.find(({ key }) => key === after.key);
  return {
    key: after.key,
    consensusGain: gain(before?.meanConsensus, after.meanConsensus),
    wGain: gain(before?.agreement.w, after.agreement.w),
    medianChange: meanOf(medianMoves(first, second, after.key)),
  };
}

const sideOf = ({ agreement: { p, pChiSquare } }: RoundSummary): boolean | null => {
  const told = p ?? pChiSquare;
  return told === null ? null : told < SIGNIFICANT;
};

/** §2.2: stop when W gains less than 0.05, or when the p-value stays on its side and medians move less than 0.5. */
function stopOf(
  { first, second }: Pick<Movement, 'first' | 'second'>,
  wGain: number | null,
  medianChange: number | null,
): Movement['stop'] {
  if (wGain !== null && wGain < SMALL_GAIN) return 'small-gain';
  const [before, after] = [sideOf(first), sideOf(second)];
  const isStable = before !== null && before === after;
  return isStable && medianChange !== null && medianChange < SMALL_MEDIAN_CHANGE ? 'stable' : null;
}

/** What the second round changed; W is computed again over the use cases that both have. */
export function movementBetween(first: RoundScores, second: RoundScores, options: SummaryOptions): Movement {
  const ids = new Set(first.items.map(({ id }) => id));
  const items = second.items.filter(({ id }) => ids.has(id));
  const common = new Set(items.map(({ id }) => id));
  const both = {
    first: summariseRound({ ...first, items: first.items.filter(({ id }) => common.has(id)) }, options),
    second: summariseRound({ ...second, items }, options),
  };
  const wGain = gain(both.first.agreement.w, both.second.agreement.w);
  const moves = both.second.criteria.flatMap(({ key }) => medianMoves(both.first, both.second, key));
  const medianChange = meanOf(moves);
  return {
    items: items.length,
    ...both,
    wGain,
    medianChange,
    criteria: both.second.criteria.map((after) => criterionMovement(both.first, both.second, after)),
    stop: stopOf(both, wGain, medianChange),
  };
}
