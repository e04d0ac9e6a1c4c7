import type { Ranking } from '@jalon/domain/portfolio/ranking/ranking';

export const frontsOf =
  (_: Ranking) =>
  (_id: string): number | null =>
    null;
