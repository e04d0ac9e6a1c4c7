import { z } from 'zod';
import type { Kpi } from '../kpi';
import { betterOf, effectOf, type Effect } from './effect';
import { isLate } from './freshness';
import { sampleOf, type KpiReading } from './reading';
import { levelAfter, targetLevel } from './target';

/** Where a KPI is: nothing, a baseline alone, or the last period against baseline and target. */
export const KpiState = z.enum([
  'unmeasured',
  'baseline-only',
  'no-baseline',
  'reached',
  'closer',
  'unchanged',
  'worse',
  'held',
  'broken',
]);
export type KpiState = z.infer<typeof KpiState>;

/** What is to be said beside the state. */
export const KpiWarning = z.enum(['alert', 'late', 'few-baseline', 'few-last', 'target-backwards']);
export type KpiWarning = z.infer<typeof KpiWarning>;

/** Fewer observations than this in a period tell little (product default). */
export const FEW = 5;

export interface Standing {
  readonly state: KpiState;
  readonly warnings: readonly KpiWarning[];
  /** The level to reach, once known. */
  readonly target: number | null;
  /** From the baseline to the last period. */
  readonly effect: Effect | null;
  /** From the baseline to the target. */
  readonly promise: Effect | null;
  /** How much of the way from baseline to target is done: 1 is all of it; negative, away from it. */
  readonly share: number | null;
}

export interface Against {
  readonly today: string;
  /** Observations that a baseline needs: the life cycle’s parameter. */
  readonly minBaseline: number;
}

type Standable = Pick<Kpi, 'role' | 'margin' | 'target' | 'targetForm' | 'cadence' | 'alertAt' | 'meaning'>;

const isBeyond = (direction: 'up' | 'down', value: number, level: number): boolean =>
  direction === 'up' ? value >= level : value <= level;

/** A guardrail holds while it is no worse than its margin allows; without a margin, no worse than the baseline. */
function isHeld({ margin, meaning }: Standable, { from, to }: Effect): boolean {
  const worse = meaning.direction === 'up' ? -(margin ?? 0) : (margin ?? 0);
  return isBeyond(meaning.direction, to, levelAfter(from, worse, meaning.effectType) ?? from);
}

function movedState(kpi: Standable, effect: Effect, target: number | null): KpiState {
  if (kpi.role === 'guardrail') return isHeld(kpi, effect) ? 'held' : 'broken';
  if (target !== null && isBeyond(kpi.meaning.direction, effect.to, target)) return 'reached';
  const better = betterOf(kpi.meaning.direction, effect);
  if (better === 0) return 'unchanged';
  return better > 0 ? 'closer' : 'worse';
}

function stateOf(
  kpi: Standable,
  reading: KpiReading,
  { effect, target }: Pick<Standing, 'effect' | 'target'>,
) {
  if (effect) return movedState(kpi, effect, target);
  if (reading.last) return 'no-baseline';
  return sampleOf(reading, 'baseline') ? 'baseline-only' : 'unmeasured';
}

const isAlert = ({ alertAt, meaning }: Standable, { last }: KpiReading): boolean =>
  last !== null && alertAt !== null && !isBeyond(meaning.direction, last.value, alertAt);

const isBackwards = ({ role, meaning }: Standable, promise: Effect | null): boolean =>
  role !== 'guardrail' && promise !== null && betterOf(meaning.direction, promise) < 0;

const isFew = (sample: { readonly n: number } | null, least: number): boolean =>
  sample !== null && sample.n < least;

function warningsOf(kpi: Standable, reading: KpiReading, against: Against & { promise: Effect | null }) {
  const { today, minBaseline, promise } = against;
  const lastOn = reading.last?.to ?? null;
  const is: Readonly<Record<KpiWarning, boolean>> = {
    alert: isAlert(kpi, reading),
    late: isLate(kpi.cadence, lastOn, today),
    'few-baseline': isFew(sampleOf(reading, 'baseline'), minBaseline),
    'few-last': isFew(reading.last, FEW),
    'target-backwards': isBackwards(kpi, promise),
  };
  return KpiWarning.options.filter((warning) => is[warning]);
}

const between = (from: number | null, to: number | null): Effect | null =>
  from === null || to === null ? null : effectOf(from, to);

const shareOf = (effect: Effect | null, promise: Effect | null): number | null =>
  effect && promise && promise.difference !== 0 ? effect.difference / promise.difference : null;

/** Where a KPI stands today: last period against baseline and target, and what to beware of. */
export function standingOf(kpi: Standable, reading: KpiReading, against: Against): Standing {
  const baseline = sampleOf(reading, 'baseline')?.value ?? null;
  const target = targetLevel(kpi, baseline);
  const effect = between(baseline, reading.last?.value ?? null);
  const promise = between(baseline, target);
  return {
    state: stateOf(kpi, reading, { effect, target }),
    warnings: warningsOf(kpi, reading, { ...against, promise }),
    target,
    effect,
    promise,
    share: shareOf(effect, promise),
  };
}
