import { z } from 'zod';
import { type Aggregation, ScoreKey } from '../../scoring/model/score-model';
import type { AxisFigure, AxisShare } from '../ranking/ranking';
import { TIE_TOLERANCE } from '../ranking/ties';

/** The weight of one axis goes from–to (shares in [0,1]), the others keep their proportions; `change` = to − from. */
export const Swap = z.object({
  axis: ScoreKey,
  from: z.number().min(0).max(1),
  to: z.number().min(0).max(1),
  change: z.number(),
});
export type Swap = z.infer<typeof Swap>;

/** What a swap is computed from: a row of a ranking. */
export interface Swappable {
  readonly axes: Readonly<Record<string, Pick<AxisFigure, 'value'>>>;
}

/** What the rows were ranked with. */
export interface SwapFrame {
  readonly aggregation: Aggregation;
  readonly axes: readonly Pick<AxisShare, 'key' | 'share'>[];
}

interface Gap {
  readonly key: string;
  readonly share: number;
  /** By how much the one above is ahead on this axis; null when one of the two lacks it. */
  readonly ahead: number | null;
}

function gapsOf(above: Swappable, below: Swappable, { aggregation, axes }: SwapFrame): Gap[] {
  const told = aggregation === 'geometric' ? Math.log : (value: number) => value;
  return axes.map(({ key, share }) => {
    const a = above.axes[key]?.value ?? null;
    const b = below.axes[key]?.value ?? null;
    return { key, share, ahead: a === null || b === null ? null : told(a) - told(b) };
  });
}

const lead = (gaps: readonly Gap[]): number =>
  gaps.reduce((sum, { share, ahead }) => sum + (share > 0 ? share * (ahead ?? 0) : 0), 0);

/** Leads under the tolerance are none: two that are level on an axis, or on all the others, meet at its very end. */
const settled = (lead: number): number => (Math.abs(lead) <= TIE_TOLERANCE ? 0 : lead);

/** The weight of one axis at which both totals are the same; null when there is none in [0,1]. */
function crossing({ share, ahead }: Gap, total: number): number | null {
  if (ahead === null || share >= 1) return null;
  const rest = settled((total - share * ahead) / (1 - share));
  const to = rest / (rest - settled(ahead));
  return Number.isFinite(to) && to >= 0 && to <= 1 ? Math.abs(to) : null;
}

/**
 * The smallest change of one axis’s weight at which two rows have the same total, so that the least bit more puts the
 * one below in front: exact, minimum over the axes. With d the lead on the moved axis and r that on all the others,
 * t·d + (1 − t)·r = 0 gives t = r/(r − d); in logarithms when axes are multiplied. Already tied: a change of 0. Null
 * when no single axis does it: the one above is at least as good everywhere. An axis that weighs everything is not
 * moved itself (the others have no proportions to keep): they are.
 */
export function smallestSwap(above: Swappable, below: Swappable, frame: SwapFrame): Swap | null {
  const gaps = gapsOf(above, below, frame);
  const total = lead(gaps);
  const [first] = gaps;
  if (first && Math.abs(total) <= TIE_TOLERANCE)
    return { axis: first.key, from: first.share, to: first.share, change: 0 };
  let best: Swap | null = null;
  for (const gap of gaps) {
    const to = crossing(gap, total);
    if (to === null) continue;
    const change = to - gap.share;
    if (best === null || Math.abs(change) < Math.abs(best.change))
      best = { axis: gap.key, from: gap.share, to, change };
  }
  return best;
}

/** The weights after a swap: the moved axis has its new share, the others share the rest in their proportions. */
export function weightsAfter({ axis, from, to }: Swap, axes: SwapFrame['axes']): Record<string, number> {
  const scale = from < 1 ? (1 - to) / (1 - from) : 0;
  return Object.fromEntries(axes.map(({ key, share }) => [key, key === axis ? to : share * scale]));
}
