import { createKpi, redefineKpi } from '@jalon/contracts/kpis/kpis.operations';
import { ingestMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import type { KpiAim, KpiMeaning } from '@jalon/domain/kpis/kpi';
import type { MeasurementContext } from '@jalon/domain/kpis/vocabulary';
import { type Deed, deed } from './deed';

export type KpiContent = Omit<KpiAim, 'ownerId' | 'targetOn'> & {
  readonly meaning: KpiMeaning;
  readonly owner: string;
  readonly targetInDays: number;
};

export const defines = (day: number, by: string, { owner, targetInDays, ...kpi }: KpiContent): Deed =>
  deed(day, by, ({ useCaseId, person, on, does }) =>
    does(createKpi, { useCaseId, ...kpi, ownerId: person(owner), targetOn: on(targetInDays) }),
  );

export const redefines = (
  day: number,
  by: string,
  change: {
    readonly name: string;
    readonly number: number;
    readonly meaning: KpiMeaning;
    readonly reason: string;
  },
): Deed =>
  deed(day, by, async ({ kpi, does, today }) => {
    const { name, ...said } = change;
    await does(redefineKpi, { id: await kpi(name), ...said, startsOn: today });
  });

/** Each value with how many days before the seeding day it was taken. */
export interface Taken {
  readonly day: number;
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly n?: number;
  readonly segment?: string;
}

interface Series {
  readonly kpi: string;
  readonly context: MeasurementContext;
  readonly rows: readonly Taken[];
  /** The definition under which they were taken, where it is not the one of their day. */
  readonly number?: number;
}

const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** Nothing is measured after the day on which it is entered, which is a Friday where it falls on a weekend. */
export const measures = (day: number, by: string, series: Series): Deed =>
  deed(day, by, async ({ kpi, on, today, does }) =>
    does(ingestMeasurements, {
      kpiId: await kpi(series.kpi),
      number: series.number,
      rows: series.rows.map(({ day: taken, ...row }) => ({
        takenOn: earlierOf(on(-taken), today),
        context: series.context,
        ...row,
      })),
    }),
  );
