import { z } from 'zod';
import { Aggregation, ScoreKey } from '../../scoring/model/score-model';
import { type Frozen, causeOf, ChangeCause, type Recomputed, recompute } from './change-cause';
import { Standing } from './standing';

/** What became of a use case between two shortlists. */
export const FATES = ['entered', 'left', 'moved', 'same'] as const;
export const Fate = z.enum(FATES);
export type Fate = z.infer<typeof Fate>;

/** Places in the list, counted from 1; null where it is not in it. */
export const ComparedRow = Standing.pick({ id: true, reference: true, title: true }).extend({
  fate: Fate,
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  rankFrom: z.number().int().nullable(),
  rankTo: z.number().int().nullable(),
  indexFrom: z.number().nullable(),
  indexTo: z.number().nullable(),
  /** Null where nothing changed. */
  cause: ChangeCause.nullable(),
});
export type ComparedRow = z.infer<typeof ComparedRow>;

export const Comparison = z.object({
  /** In the order of the later list; then those that left it, in the order of the earlier one. */
  rows: z.array(ComparedRow),
  /** The axes of either, with their shares before and after; null where it had none of that name. */
  weights: z.array(z.object({ axis: ScoreKey, from: z.number().nullable(), to: z.number().nullable() })),
  aggregation: z.object({ from: Aggregation, to: Aggregation }),
  /** The axes are the same, made of the same criteria that count alike: what moved can be told apart. */
  isSameModel: z.boolean(),
});
export type Comparison = z.infer<typeof Comparison>;

/** A frozen ranking with what was retained of it, in order. */
export interface Listed extends Frozen {
  readonly retained: readonly string[];
}

interface Places {
  readonly from: number | null;
  readonly to: number | null;
}

const placesIn = (retained: readonly string[]) => new Map(retained.map((id, nth) => [id, nth + 1]));

function fateOf({ from, to }: Places): Fate {
  if (from === null) return 'entered';
  if (to === null) return 'left';
  return from === to ? 'same' : 'moved';
}

/** Which way it went, and whether it changed sides; null where it stayed. */
function shiftOf(id: string, { from, to }: Places): Parameters<typeof causeOf>[1] | null {
  if (from === to) return null;
  if (from === null) return { id, direction: 1, crosses: true };
  if (to === null) return { id, direction: -1, crosses: true };
  return { id, direction: to < from ? 1 : -1, crosses: false };
}

const find = ({ standings }: Frozen, id: string) => standings.find((one) => one.id === id);

/** Rank and index at one of the two times. */
const figuresOf = (standing: Standing | undefined) =>
  [standing?.rank ?? null, standing?.index ?? null] as const;

function compared(all: Recomputed, id: string, places: Places): ComparedRow[] {
  const [was, is] = [find(all.before, id), find(all.after, id)];
  const named = is ?? was;
  if (!named) return [];
  const [[rankFrom, indexFrom], [rankTo, indexTo]] = [figuresOf(was), figuresOf(is)];
  const { reference, title } = named;
  const shift = shiftOf(id, places);
  const cause = shift && causeOf(all, shift);
  return [
    { id, reference, title, fate: fateOf(places), ...places, rankFrom, rankTo, indexFrom, indexTo, cause },
  ];
}

/** What differs between an earlier and a later shortlist, and why (scores, weights, or people). */
export function compareShortlists(before: Listed, after: Listed): Comparison {
  const all = recompute(before, after);
  const [was, is] = [placesIn(before.retained), placesIn(after.retained)];
  const ids = [...after.retained, ...before.retained.filter((id) => !is.has(id))];
  const axes = new Set([...Object.keys(after.weighing.shares), ...Object.keys(before.weighing.shares)]);
  return {
    rows: ids.flatMap((id) => compared(all, id, { from: was.get(id) ?? null, to: is.get(id) ?? null })),
    weights: [...axes].map((axis) => ({
      axis,
      from: before.weighing.shares[axis] ?? null,
      to: after.weighing.shares[axis] ?? null,
    })),
    aggregation: { from: before.weighing.aggregation, to: after.weighing.aggregation },
    isSameModel: all.isSameModel,
  };
}
