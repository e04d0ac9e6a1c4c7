import { criteriaOf, type Criterion, type ScoreModelContent } from './score-model';

/** Whether a score given under one may be read under the other: same key, same way up. The scale is 1–5 for all. */
export const comparable = (
  criterion: Pick<Criterion, 'key' | 'direction'>,
  other: Pick<Criterion, 'key' | 'direction'>,
): boolean => criterion.key === other.key && criterion.direction === other.direction;

/** By the criterion's key: what somebody gave one use case. */
export type ScoresByKey = Readonly<Record<string, number>>;

/**
 * What was given under one version as rows under another (the same, unless said): one cell a criterion in the order of
 * `criteriaOf(content)`; null where nothing was given or the criterion is not comparable.
 */
export function rowsUnder(
  content: Pick<ScoreModelContent, 'axes'>,
  scoresByKey: readonly ScoresByKey[],
  givenUnder: Pick<ScoreModelContent, 'axes'> = content,
): (number | null)[][] {
  const before = new Map(criteriaOf(givenUnder).map((criterion) => [criterion.key, criterion]));
  const keys = criteriaOf(content).map((criterion) => {
    const same = before.get(criterion.key);
    return same && comparable(criterion, same) ? criterion.key : null;
  });
  return scoresByKey.map((scores) => {
    const given = new Map(Object.entries(scores));
    return keys.map((key) => (key === null ? null : (given.get(key) ?? null)));
  });
}
