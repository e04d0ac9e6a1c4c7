import type { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import type { Ranking } from '@jalon/domain/portfolio/ranking/ranking';
import type { RankedUseCases } from '../ranking/ranked-use-cases';
import type { BubbleColour } from '../portfolio-search';

/** A use case on two axes. */
export interface BubblePoint {
  readonly id: string;
  readonly useCase: ScoredUseCase;
  readonly x: number;
  readonly y: number;
  /** Null where it has none: stopped by a floor. */
  readonly rank: number | null;
}

type Row = Pick<Ranking['vetoed'][number], 'id' | 'axes'>;

/** Use cases with a value on both axes, in the order of the ranking; `left` lack one. */
export function pointsOf(
  ranked: RankedUseCases,
  x: string,
  y: string,
): { points: BubblePoint[]; left: number } {
  const { outcome, byId } = ranked;
  if (outcome.kind !== 'ranking') return { points: [], left: 0 };
  const rows: readonly Row[] = [...outcome.ranked, ...outcome.vetoed, ...outcome.incomplete];
  const ranks = new Map(outcome.ranked.map(({ id, rank }) => [id, rank]));
  const valueOf = (axes: Row['axes'], key: string): number | null => axes[key]?.value ?? null;
  const points = rows.flatMap(({ id, axes }) => {
    const useCase = byId.get(id);
    const [across, up] = [valueOf(axes, x), valueOf(axes, y)];
    if (!useCase || across === null || up === null) return [];
    return [{ id, useCase, x: across, y: up, rank: ranks.get(id) ?? null }];
  });
  return { points, left: rows.length - points.length };
}

/** Colours that can be told apart: five, then one for all others. */
export const MOST_COLOURS = 5;

/** What a colour stands for; `null` for all others, and for those without. */
export interface Category {
  readonly value: string | null;
  readonly name: string;
  readonly count: number;
}

const valueOf = (
  { status, clients }: ScoredUseCase,
  by: BubbleColour,
): { value: string; name: string } | null => {
  if (by === 'status') return { value: status, name: status };
  const [client] = clients;
  return client ? { value: client.id, name: client.name } : null;
};

/** The most numerous values first, at most five; then the others together. */
export function categoriesOf(points: readonly BubblePoint[], by: BubbleColour): Category[] {
  const counts = new Map<string, Category & { count: number }>();
  let others = 0;
  for (const { useCase } of points) {
    const own = valueOf(useCase, by);
    if (!own) {
      others++;
      continue;
    }
    const known = counts.get(own.value) ?? { ...own, count: 0 };
    known.count++;
    counts.set(own.value, known);
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  const shown = sorted.slice(0, MOST_COLOURS);
  for (const { count } of sorted.slice(MOST_COLOURS)) others += count;
  return others > 0 ? [...shown, { value: null, name: '', count: others }] : shown;
}

/** The place of its colour, from 0; `MOST_COLOURS` for the others. */
export function colourOf(point: BubblePoint, by: BubbleColour, categories: readonly Category[]): number {
  const value = valueOf(point.useCase, by)?.value ?? null;
  const at = categories.findIndex((category) => category.value !== null && category.value === value);
  return at < 0 ? MOST_COLOURS : at;
}
