import { z } from 'zod';
import type { Cadence } from '../vocabulary';
import { MeasurementContext } from '../vocabulary';

/** How measurements are taken together on a chart. */
export const SERIES_STEPS = ['day', 'week', 'month', 'quarter'] as const;
export const SeriesStep = z.enum(SERIES_STEPS);
export type SeriesStep = z.infer<typeof SeriesStep>;

/** One period of one context under one meaning. */
export const SeriesPoint = z.object({
  /** The first day of the period. */
  on: z.iso.date(),
  value: z.number(),
  rows: z.number().int().positive(),
  n: z.number().int().positive(),
  context: MeasurementContext,
  number: z.number().int().positive(),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** The step that suits a cadence: as many points as there are periods. */
export const stepOf = (cadence: Cadence | null): SeriesStep =>
  cadence === null
    ? 'week'
    : ({ daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter' } as const)[cadence];

const MONTHS: Readonly<Partial<Record<SeriesStep, number>>> = { month: 1, quarter: 3 };
const DAYS: Readonly<Partial<Record<SeriesStep, number>>> = { day: 1, week: 7 };

/** The first day of the period that follows. */
export function nextPeriod(on: string, by: SeriesStep): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const next = Date.UTC(year, month - 1 + (MONTHS[by] ?? 0), day + (DAYS[by] ?? 0));
  return new Date(next).toISOString().slice(0, 10);
}

/**
 * The stretches of a curve: points are joined within one context and one meaning, and only where no period is missing
 * between them. A gap stays a gap.
 */
export function stretchesOf(
  points: readonly SeriesPoint[],
  by: SeriesStep,
): readonly (readonly SeriesPoint[])[] {
  const stretches: SeriesPoint[][] = [];
  const last = new Map<string, SeriesPoint[]>();
  for (const point of [...points].sort((a, b) => a.on.localeCompare(b.on))) {
    const line = `${point.context} ${point.number}`;
    const stretch = last.get(line);
    const before = stretch?.at(-1);
    if (stretch && before && nextPeriod(before.on, by) === point.on) stretch.push(point);
    else {
      const begun = [point];
      stretches.push(begun);
      last.set(line, begun);
    }
  }
  return stretches;
}
