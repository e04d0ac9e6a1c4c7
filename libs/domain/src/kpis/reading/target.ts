import type { Kpi, KpiMeaning } from '../kpi';
import { effectOf } from './effect';

type Aimed = Pick<Kpi, 'target' | 'targetForm'> & { readonly meaning: Pick<KpiMeaning, 'effectType'> };

/** The level that a change in an effect type leads to from a start; null from an unknown one, or a share of zero. */
export function levelAfter(
  start: number | null,
  change: number,
  effectType: KpiMeaning['effectType'],
): number | null {
  if (start === null) return null;
  if (effectType === 'points') return effectOf(0, start + change).difference;
  return start === 0 ? null : effectOf(0, start + (Math.abs(start) * change) / 100).difference;
}

/** The level to reach, in the unit; null while a change has no baseline to start from. */
export function targetLevel({ target, targetForm, meaning }: Aimed, baseline: number | null): number | null {
  if (target === null || targetForm === 'level') return target;
  return levelAfter(baseline, target, meaning.effectType);
}

/** A change that goes the wrong way: +30 % of a time that should fall. */
export const isTargetBackwards = ({
  target,
  targetForm,
  meaning,
}: Aimed & { readonly meaning: Pick<KpiMeaning, 'direction'> }): boolean =>
  target !== null && targetForm === 'change' && (meaning.direction === 'up' ? target < 0 : target > 0);
