import type { Standing } from '@jalon/domain/portfolio/shortlists/standing';

/** A use case on its way into a shortlist. */
export interface Entry {
  readonly id: string;
  readonly note: string;
}

/** The same, with this one at another place (counted from 0); beyond the ends it stands at the end. */
export function moved(entries: readonly Entry[], id: string, to: number): Entry[] {
  const entry = entries.find((one) => one.id === id);
  const rest = entries.filter((one) => one.id !== id);
  if (!entry) return [...entries];
  const place = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, place), entry, ...rest.slice(place)];
}

export const added = (entries: readonly Entry[], id: string): Entry[] =>
  entries.some((one) => one.id === id) ? [...entries] : [...entries, { id, note: '' }];

export const removed = (entries: readonly Entry[], id: string): Entry[] =>
  entries.filter((one) => one.id !== id);

export const noted = (entries: readonly Entry[], id: string, note: string): Entry[] =>
  entries.map((one) => (one.id === id ? { ...one, note } : one));

/** In the order of the ranking; those without a rank come last, in the order in which they were chosen. */
export function inRankOrder(
  ids: readonly string[],
  standings: readonly Pick<Standing, 'id' | 'rank'>[],
): Entry[] {
  const ranks = new Map(standings.map(({ id, rank }) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...ids].sort((a, b) => rankOf(a) - rankOf(b)).map((id) => ({ id, note: '' }));
}
