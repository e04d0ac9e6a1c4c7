import { paretoFronts } from '@jalon/domain/portfolio/pareto/fronts';
import type { Ranking } from '@jalon/domain/portfolio/ranking/ranking';

/** The Pareto front of each ranked use case over all axes, from 1; null for the others. */
export function frontsOf({ ranked, axes }: Ranking): (id: string) => number | null {
  const placed = ranked.map((row) => ({
    id: row.id,
    values: axes.map(({ key }) => row.axes[key]?.value ?? null),
  }));
  const { fronts } = paretoFronts(placed);
  const byId = new Map(fronts.flatMap((front, nth) => front.map((id) => [id, nth + 1] as const)));
  return (id) => byId.get(id) ?? null;
}
