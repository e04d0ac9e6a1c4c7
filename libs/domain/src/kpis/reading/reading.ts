import { z } from 'zod';
import { MeasurementContext } from '../vocabulary';

/** Measurements of one context taken together, under the meaning in force. */
export const Sample = z.object({
  context: MeasurementContext,
  /** Weighted by the denominator where each has one, else by the number of observations. */
  value: z.number(),
  /** Measurements. */
  rows: z.number().int().positive(),
  /** Observations behind them. */
  n: z.number().int().positive(),
  /** Sample standard deviation of the measurements; null from one alone. */
  spread: z.number().nullable(),
  from: z.iso.date(),
  to: z.iso.date(),
});
export type Sample = z.infer<typeof Sample>;

/** The last period of measurements (as long as the cadence) after the baseline. */
export const LastPeriod = Sample.pick({ context: true, value: true, n: true, from: true, to: true });
export type LastPeriod = z.infer<typeof LastPeriod>;

/** What is measured of a KPI under the meaning in force. */
export const KpiReading = z.object({
  samples: z.array(Sample),
  last: LastPeriod.nullable(),
  /** Under any meaning, removed ones not counted. */
  measurements: z.number().int().nonnegative(),
});
export type KpiReading = z.infer<typeof KpiReading>;

export const sampleOf = <Taken extends Pick<Sample, 'context'>>(
  { samples }: { readonly samples: readonly Taken[] },
  context: MeasurementContext,
): Taken | null => samples.find((sample) => sample.context === context) ?? null;
