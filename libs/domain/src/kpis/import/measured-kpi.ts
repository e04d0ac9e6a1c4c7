import { versionOn } from '../version-on';
import type { KpiUnit } from '../vocabulary';

/** A KPI as a file of measurements may name it. */
export interface MeasuredKpi {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
  readonly useCaseId: string;
  /** `CU-042`. */
  readonly reference: string;
  /** What its use case is called. */
  readonly useCase: string;
  /** What its figures are counted in, by its definitions. */
  readonly definitions: readonly {
    readonly number: number;
    readonly startsOn: string;
    readonly unit: KpiUnit;
  }[];
}

/** What the figures of a day are counted in. */
export const unitOn = ({ definitions }: MeasuredKpi, day: string): KpiUnit =>
  versionOn(definitions, day)?.unit ?? 'other';
