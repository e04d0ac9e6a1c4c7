import type { RoundResults } from '@jalon/contracts/scoring/round-results.operations';
import type { Language } from '@jalon/domain/platform/language';
import type { Dispersion } from '@jalon/domain/scoring/consensus/dispersion';
import {
  type RoundScores,
  type RoundSummary,
  summariseRound,
} from '@jalon/domain/scoring/consensus/summarise-round';
import { criteriaOf, type Criterion } from '@jalon/domain/scoring/model/score-model';
import { indexOf, totalOf, weightedMean } from '@jalon/domain/scoring/model/totals';

export type ResultItem = RoundResults['items'][number];

/** What the rules of consensus take. */
export const scoresOf = ({ model, items }: RoundResults): RoundScores => ({
  content: model.content,
  items: items.map(({ useCase, rows }) => ({ id: useCase.id, rows })),
});

/** The chance of the permutation test is drawn at the server; the rest is computed here, by the same functions. */
export const summaryOf = (results: RoundResults): RoundSummary =>
  summariseRound(scoresOf(results), { seed: results.agreement?.seed ?? 1, draws: 0 });

/** What one rater gave in a cell, as it was given. */
export interface Vote {
  readonly rater: string;
  readonly name: string | null;
  readonly score: number;
  readonly note: string | null;
}

/** The votes in one cell, the lowest first. */
export function votesOf(results: RoundResults, item: ResultItem, criterion: string): readonly Vote[] {
  const column = criteriaOf(results.model.content).findIndex(({ key }) => key === criterion);
  return results.raters
    .flatMap(({ key, name }, at) => {
      const score = item.rows[at]?.[column] ?? null;
      const note = item.notes.find((one) => one.rater === key && one.criterion === criterion)?.text ?? null;
      return score === null ? [] : [{ rater: key, name, score, note }];
    })
    .sort((one, other) => one.score - other.score);
}

/** The lowest and the highest of votes that stand in order. */
export const endsOf = (votes: readonly Vote[]): readonly [number, number] => [
  votes[0]?.score ?? 0,
  votes.at(-1)?.score ?? 0,
];

/** What 1 and 5 mean. */
export const anchorEnds = ({ anchors }: Criterion, language: Language): readonly [string, string] => [
  anchors[0]?.[language] ?? '',
  anchors.at(-1)?.[language] ?? '',
];

/** One criterion on which raters are divided about a use case. */
export interface DividedCell {
  readonly criterion: Criterion;
  readonly dispersion: Dispersion;
}

/** A use case on which raters are divided, with the criteria that divide, the most divided first. */
export interface DividedItem {
  readonly item: ResultItem;
  readonly cells: readonly DividedCell[];
}

const apart = ({ dispersion }: DividedCell): number => dispersion.consensus ?? 1;

/** What is worth talking about: the use case with the most divided criteria first, then the furthest apart. */
export function dividedOf(results: RoundResults, summary: RoundSummary): readonly DividedItem[] {
  const criteria = criteriaOf(results.model.content);
  return summary.items
    .flatMap(({ id, cells }) => {
      const item = results.items.find(({ useCase }) => useCase.id === id);
      const divided = criteria
        .flatMap((criterion) => {
          const dispersion = cells[criterion.key];
          return dispersion?.isDivided ? [{ criterion, dispersion }] : [];
        })
        .sort((one, other) => apart(one) - apart(other));
      return item && divided.length > 0 ? [{ item, cells: divided }] : [];
    })
    .sort(
      (one, other) =>
        other.cells.length - one.cells.length ||
        Math.min(...one.cells.map(apart)) - Math.min(...other.cells.map(apart)),
    );
}

/** The mean of an axis, or null where one of its criteria was scored by nobody. */
export interface AxisMean {
  readonly key: string;
  readonly share: number;
  readonly value: number | null;
}

export interface Average {
  readonly item: ResultItem;
  readonly axes: readonly AxisMean[];
  /** Mean of the SDs of the criteria: how far apart raters are, in points. */
  readonly spread: number | null;
  /** 0–100; null where an axis that counts is missing. */
  readonly index: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Averages under the model’s own weights, the highest first, those that lack something last. */
export function averagesOf(results: RoundResults, summary: RoundSummary): readonly Average[] {
  const { axes, aggregation } = results.model.content;
  const weight = axes.reduce((sum, axis) => sum + axis.weight, 0) || 1;
  return summary.items
    .flatMap(({ id, cells }) => {
      const item = results.items.find(({ useCase }) => useCase.id === id);
      const means = axes.map((axis) => ({
        key: axis.key,
        share: axis.weight / weight,
        value: weightedMean(
          axis.criteria.map((one) => ({ share: one.weight, value: cells[one.key]?.mean ?? null })),
        ),
      }));
      const total = totalOf(aggregation, means);
      const spread = mean(Object.values(cells).flatMap(({ sd }) => (sd === null ? [] : [sd])));
      return item ? [{ item, axes: means, spread, index: total === null ? null : indexOf(total) }] : [];
    })
    .sort((one, other) => (other.index ?? -1) - (one.index ?? -1));
}
