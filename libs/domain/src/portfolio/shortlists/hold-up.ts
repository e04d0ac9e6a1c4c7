import { z } from 'zod';
import { type Frozen, causeOf, ChangeCause, recompute, type Recomputed } from './change-cause';
import type { Listed } from './compare-shortlists';
import { Standing } from './standing';

/** A use case that would leave the list or enter it, were it made today. */
export const Drift = Standing.pick({ id: true, reference: true, title: true }).extend({
  rankThen: z.number().int().nullable(),
  rankNow: z.number().int().nullable(),
  cause: ChangeCause,
  /** Since when, as far as it can be told: the day of the scores or of the weights that did it. */
  since: z.iso.datetime().nullable(),
});
export type Drift = z.infer<typeof Drift>;

export const HoldUp = z.object({
  /** Nobody would leave, nobody would enter. */
  holds: z.boolean(),
  leaving: z.array(Drift),
  entering: z.array(Drift),
  /** Retained ones whose rank changed without leaving: ranks then and now. */
  shifted: z.array(
    Standing.pick({ id: true, reference: true, title: true }).extend({ from: z.number(), to: z.number() }),
  ),
});
export type HoldUp = z.infer<typeof HoldUp>;

/** When the things happened that a ranking of today is made of. */
export interface Dates {
  /** When the scores that rank this use case were revealed. */
  readonly scoresOf: (id: string) => string | null;
  /** When the latest scores of all were revealed. */
  readonly scores: string | null;
  /** When the weights of today were decided. */
  readonly weights: string | null;
}

/** What kind of date tells since when a cause is at work. */
const DATED_BY: Partial<Record<ChangeCause['kind'], 'own' | 'scores' | 'weights'>> = {
  scores: 'own',
  scored: 'own',
  freed: 'own',
  stopped: 'own',
  new: 'own',
  others: 'scores',
  weights: 'weights',
  aggregation: 'weights',
  model: 'weights',
};

function sinceOf({ kind }: ChangeCause, id: string, dates: Dates): string | null {
  const by = DATED_BY[kind];
  if (!by) return null;
  return by === 'own' ? dates.scoresOf(id) : dates[by];
}

const isIn = (rank: number | null | undefined, { size }: Frozen): boolean => rank != null && rank <= size;

interface Question {
  readonly all: Recomputed;
  readonly dates: Dates;
}

function driftOf({ all, dates }: Question, one: Standing, direction: 1 | -1): Drift {
  const cause = causeOf(all, { id: one.id, direction, crosses: true });
  return {
    id: one.id,
    reference: one.reference,
    title: one.title,
    rankThen: all.ranksBefore.get(one.id) ?? null,
    rankNow: all.ranksAfter.get(one.id) ?? null,
    cause,
    since: sinceOf(cause, one.id, dates),
  };
}

/**
 * Would it leave? It is no more, it is stopped, it has lost its rank; or it was above the cut and is not. Who was
 * retained against the ranking, or for want of scores, stays.
 */
function leaves({ ranksBefore, ranksAfter, before, after }: Recomputed, { id, block }: Standing): boolean {
  const now = ranksAfter.get(id);
  if (now !== undefined) return isIn(ranksBefore.get(id), before) && !isIn(now, after);
  return block === 'ranked' || after.standings.find((one) => one.id === id)?.block !== 'incomplete';
}

/** Would it enter? It is above the cut now, was not then, and is not in the list. */
const enters = (all: Recomputed, { id }: Standing): boolean =>
  isIn(all.ranksAfter.get(id), all.after) && !isIn(all.ranksBefore.get(id), all.before);

/**
 * Does a frozen shortlist still hold? Today's ranking is cut at the same number; a use case that people retained or
 * passed over against the ranking counts as changed only when the ranking itself did.
 */
export function holdUp(frozen: Listed, today: Omit<Frozen, 'size'>, dates: Dates): HoldUp {
  const all = recompute(frozen, { ...today, size: frozen.size });
  const question = { all, dates };
  const retained = frozen.retained.flatMap((id) => frozen.standings.find((one) => one.id === id) ?? []);
  const leaving = retained.filter((one) => leaves(all, one)).map((one) => driftOf(question, one, -1));
  const entering = today.standings
    .filter((one) => !frozen.retained.includes(one.id) && enters(all, one))
    .map((one) => driftOf(question, one, 1));
  const gone = new Set(leaving.map(({ id }) => id));
  const shifted = retained.flatMap(({ id, reference, title }) => {
    const [from, to] = [all.ranksBefore.get(id), all.ranksAfter.get(id)];
    return from !== undefined && to !== undefined && from !== to && !gone.has(id)
      ? [{ id, reference, title, from, to }]
      : [];
  });
  return { holds: leaving.length === 0 && entering.length === 0, leaving, entering, shifted };
}
