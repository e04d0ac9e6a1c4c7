import type { KpiMeaning } from '../kpi';
import { betterOf, effectOf } from './effect';
import { sampleOf, type Sample } from './reading';

/** At scale, a KPI keeps at least this share of what the pilot showed (product default). */
const KEPT_SHARE = 0.5;

interface Read {
  readonly samples: readonly Pick<Sample, 'context' | 'value'>[];
  readonly meaning: Pick<KpiMeaning, 'direction'>;
}

/**
 * Is a KPI at scale consistent with its pilot (S-TST-05, S-KPI-23)? At scale it is better than the baseline, and keeps
 * at least half of the pilot’s improvement. Null while baseline, pilot or rollout is not measured.
 */
export function isConfirmedAtScale(kpi: Read): boolean | null {
  const [baseline, pilot] = [sampleOf(kpi, 'baseline'), sampleOf(kpi, 'pilot')];
  const scale = sampleOf(kpi, 'rollout');
  if (!baseline || !pilot || !scale) return null;
  const atScale = effectOf(baseline.value, scale.value);
  const sign = kpi.meaning.direction === 'up' ? 1 : -1;
  const shown = effectOf(baseline.value, pilot.value).difference * sign;
  return betterOf(kpi.meaning.direction, atScale) > 0 && atScale.difference * sign >= shown * KEPT_SHARE;
}

/** All of them: false as soon as one is not, null while one is not known, or where there is none. */
export function areConfirmedAtScale(kpis: readonly Read[]): boolean | null {
  const each = kpis.map(isConfirmedAtScale);
  if (each.includes(false)) return false;
  return each.length === 0 || each.includes(null) ? null : true;
}
