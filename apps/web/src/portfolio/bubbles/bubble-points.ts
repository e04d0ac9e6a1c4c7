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

/** Statuses keep one colour each, whatever is in sight: those that a ranking is mostly made of come first. */
const STATUSES: readonly string[] = ['qualified', 'shortlisted', 'proposed', 'on_hold', 'in_project'];

/** At most five values: statuses in their order, clients by number; then the others together. */
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
  if (by === 'status') return statusesOf(counts);
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  const shown = sorted.slice(0, MOST_COLOURS);
  for (const { count } of sorted.slice(MOST_COLOURS)) others += count;
  return others > 0 ? [...shown, { value: null, name: '', count: others }] : shown;
}

function statusesOf(counts: ReadonlyMap<string, Category>): Category[] {
  const shown = STATUSES.map((status) => counts.get(status) ?? { value: status, name: status, count: 0 });
  const others = [...counts.values()].filter(({ value }) => !STATUSES.includes(value ?? ''));
  const count = others.reduce((sum, other) => sum + other.count, 0);
  return count > 0 ? [...shown, { value: null, name: '', count }] : shown;
}

/** The place of its colour, from 0; `MOST_COLOURS` for the others. */
export function colourOf(point: BubblePoint, by: BubbleColour, categories: readonly Category[]): number {
  const value = valueOf(point.useCase, by)?.value ?? null;
  const at = categories.findIndex((category) => category.value !== null && category.value === value);
  return at < 0 ? MOST_COLOURS : at;
}
