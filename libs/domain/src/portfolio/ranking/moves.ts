import type { Ranking } from './ranking';

/** Places gained (above 0) or lost, by id; null for what was not ranked before. */
export type Moves = Readonly<Record<string, number | null>>;

type Ranked = Pick<Ranking, 'ranked'>;

/** How many places each ranked use case gained between two rankings: « ↑ 3 rangs ». */
export function movesOf(before: Ranked, after: Ranked): Moves {
  const ranks = new Map(before.ranked.map(({ id, rank }) => [id, rank]));
  return Object.fromEntries(
    after.ranked.map(({ id, rank }) => {
      const was = ranks.get(id);
      return [id, was === undefined ? null : was - rank];
    }),
  );
}
