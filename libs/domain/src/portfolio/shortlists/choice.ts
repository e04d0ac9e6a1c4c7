import { z } from 'zod';
import type { Standing } from './standing';

/** At most this many use cases in a shortlist. */
export const MOST_RETAINED = 50;

/**
 * What keeps a choice from being frozen: a use case that is not in the ranking, one stopped by a floor, one that lacks
 * scores and of which nobody says why it is in, one retained against the ranking and of which nobody says why.
 */
export const CHOICE_FLAWS = ['unknown', 'vetoed', 'incomplete', 'against-ranking'] as const;
export const ChoiceFlaw = z.object({ id: z.uuid(), kind: z.enum(CHOICE_FLAWS) });
export type ChoiceFlaw = z.infer<typeof ChoiceFlaw>;

/** A use case as somebody retains it. */
export interface Retained {
  readonly id: string;
  readonly note?: string | null | undefined;
}

const LAST = Number.POSITIVE_INFINITY;

/**
 * Which of the retained ones stand against the ranking: those beyond its first `retained.length`, and those put before
 * one that ranks higher. Incomplete ones have no rank and are not told here.
 */
export function againstRanking(standings: readonly Standing[], retained: readonly Retained[]): string[] {
  const ranks = new Map(standings.map(({ id, rank }) => [id, rank]));
  let bestAfter = LAST;
  const found: string[] = [];
  for (const { id } of [...retained].reverse()) {
    const rank = ranks.get(id) ?? null;
    if (rank === null) continue;
    if (rank > retained.length || rank > bestAfter) found.push(id);
    bestAfter = Math.min(bestAfter, rank);
  }
  return found.reverse();
}

/** Everything that keeps this choice from being frozen, in its order; none when it may be. */
export function choiceFlaws(standings: readonly Standing[], retained: readonly Retained[]): ChoiceFlaw[] {
  const known = new Map(standings.map((one) => [one.id, one]));
  const against = new Set(againstRanking(standings, retained));
  return retained.flatMap(({ id, note }): ChoiceFlaw[] => {
    const standing = known.get(id);
    if (!standing) return [{ id, kind: 'unknown' }];
    if (standing.block === 'vetoed') return [{ id, kind: 'vetoed' }];
    if (note?.trim()) return [];
    if (standing.block === 'incomplete') return [{ id, kind: 'incomplete' }];
    return against.has(id) ? [{ id, kind: 'against-ranking' }] : [];
  });
}
