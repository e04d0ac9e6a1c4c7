import { z } from 'zod';
import { Aggregation, ScoreKey, type ScoreModelContent } from '../../scoring/model/score-model';
import type { AxisFigure, Ranking } from '../ranking/ranking';
import { rankByTotal } from '../ranking/ties';
import { totalOf } from '../../scoring/model/totals';

/** Which block of a ranking: in order, stopped by a floor, lacking scores. */
export const BLOCKS = ['ranked', 'vetoed', 'incomplete'] as const;
export const Block = z.enum(BLOCKS);
export type Block = z.infer<typeof Block>;

/** Where a use case stands in a ranking, briefly. `total` on 1–5, `index` the same on 0–100, axes on 1–5. */
export const Standing = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  block: Block,
  rank: z.number().int().positive().nullable(),
  isTied: z.boolean(),
  total: z.number().nullable(),
  index: z.number().nullable(),
  /** By the axis's key; null where it was not scored. */
  axes: z.record(ScoreKey, z.number().nullable()),
});
export type Standing = z.infer<typeof Standing>;

/** What the axes count for (shares sum to 1) and how they make one number. */
export const Weighing = z.object({ aggregation: Aggregation, shares: z.record(ScoreKey, z.number()) });
export type Weighing = z.infer<typeof Weighing>;

export const weighingOf = ({ aggregation, axes }: Pick<Ranking, 'aggregation' | 'axes'>): Weighing => ({
  aggregation,
  shares: Object.fromEntries(axes.map(({ key, share }) => [key, share])),
});

/** Shares are told to a millionth. */
const PARTS = 1e6;

/** What each axis is made of, as one text: its criteria, which way up, and what each counts for within it. */
export const rulesOf = ({ axes }: Pick<ScoreModelContent, 'axes'>): string =>
  JSON.stringify(
    axes.map(({ key, criteria }) => {
      const sum = criteria.reduce((all, { weight }) => all + weight, 0);
      const counting = criteria.filter(({ weight }) => weight > 0);
      const parts = counting.map((one) => [one.key, one.direction, Math.round((one.weight / sum) * PARTS)]);
      return [key, ...parts.map(String).sort()];
    }),
  );

interface Named {
  readonly reference: string;
  readonly title: string;
}

const valuesOf = (axes: Readonly<Record<string, AxisFigure>>): Standing['axes'] =>
  Object.fromEntries(Object.entries(axes).map(([key, { value }]) => [key, value]));

const UNRANKED = { rank: null, isTied: false, total: null, index: null };

type Placed = Pick<Standing, 'block' | 'rank' | 'isTied' | 'total' | 'index'> & {
  readonly id: string;
  readonly axes: Readonly<Record<string, AxisFigure>>;
};

function placedIn({
  ranked,
  vetoed,
  incomplete,
}: Pick<Ranking, 'ranked' | 'vetoed' | 'incomplete'>): Placed[] {
  return [
    ...ranked.map((row) => ({ ...row, block: 'ranked' as const })),
    ...vetoed.map((row) => ({ ...UNRANKED, ...row, block: 'vetoed' as const })),
    ...incomplete.map((row) => ({ ...UNRANKED, ...row, block: 'incomplete' as const })),
  ];
}

/** Everything that a ranking holds, briefly, block after block; whoever has no name is left out. */
export const standingsOf = (
  ranking: Pick<Ranking, 'ranked' | 'vetoed' | 'incomplete'>,
  nameOf: (id: string) => Named | undefined,
): Standing[] =>
  placedIn(ranking).flatMap(({ id, block, rank, isTied, total, index, axes }) => {
    const named = nameOf(id);
    if (!named) return [];
    const { reference, title } = named;
    return [{ id, reference, title, block, rank, isTied, total, index, axes: valuesOf(axes) }];
  });

/** Ranks by id under other weights or with other values; who is stopped, or lacks an axis that counts, has none. */
export function ranksUnder(
  standings: readonly Standing[],
  { aggregation, shares }: Weighing,
): Map<string, number> {
  const keys = Object.keys(shares);
  const rows = standings.flatMap(({ id, title, block, axes }) => {
    const parts = keys.map((key) => ({ share: shares[key] ?? 0, value: axes[key] ?? null }));
    const total = block === 'ranked' ? totalOf(aggregation, parts) : null;
    return total === null ? [] : [{ id, name: title, total, first: axes[keys[0] ?? ''] ?? null }];
  });
  return new Map(rankByTotal(rows, ({ first }) => first).map(({ id, rank }) => [id, rank]));
}
