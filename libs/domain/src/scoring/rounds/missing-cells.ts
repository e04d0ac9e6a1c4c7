import type { ScoreCard } from './round';

/** How many cells of the grid are empty: every criterion of each use case that is still to be scored. */
export function missingCells(
  criteria: readonly string[],
  useCaseIds: readonly string[],
  cards: readonly Pick<ScoreCard, 'useCaseId' | 'scores'>[],
): number {
  const given = new Map(cards.map(({ useCaseId, scores }) => [useCaseId, new Set(Object.keys(scores))]));
  const emptyOf = (id: string): number => criteria.filter((key) => !given.get(id)?.has(key)).length;
  return useCaseIds.reduce((missing, id) => missing + emptyOf(id), 0);
}
