import type { KpiMeaning } from '@jalon/domain/kpis/kpi';
import type {
  Cadence,
  KpiFamily,
  KpiRole,
  MeasurementContext,
  TargetForm,
} from '@jalon/domain/kpis/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A KPI: one object from framing to operation. */
@Entity('kpi')
export class KpiEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'use_case_id' }) useCaseId!: string;
  @Column('text') name!: string;
  @Column('text') family!: KpiFamily;
  @Column('text') role!: KpiRole;
  @Column('double precision', { nullable: true }) margin!: number | null;
  @Column('double precision', { nullable: true }) target!: number | null;
  @Column('text', { name: 'target_form' }) targetForm!: TargetForm;
  @Column('date', { name: 'target_on', nullable: true }) targetOn!: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) cadence!: Cadence | null;
  @Column('double precision', { name: 'alert_at', nullable: true }) alertAt!: number | null;
  /** The number of the meaning in force. */
  @Column('integer') number!: number;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt!: Date | null;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** What the figures of a KPI mean from a day on. */
@Entity('kpi_version')
export class KpiVersionEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'kpi_id' }) kpiId!: string;
  @Column('integer') number!: number;
  @Column('jsonb') meaning!: KpiMeaning;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}

/** One measurement, under the meaning that it was taken under. */
@Entity('kpi_measurement')
export class MeasurementEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'kpi_id' }) kpiId!: string;
  @Column('integer') number!: number;
  @Column('date', { name: 'taken_on' }) takenOn!: string;
  @Column('date', { name: 'from_on', nullable: true }) fromOn!: string | null;
  @Column('text') context!: MeasurementContext;
  @Column('text', { nullable: true }) segment!: string | null;
  @Column('double precision') value!: number;
  @Column('double precision', { nullable: true }) numerator!: number | null;
  @Column('double precision', { nullable: true }) denominator!: number | null;
  @Column('integer', { nullable: true }) n!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { name: 'source_key', nullable: true }) sourceKey!: string | null;
  @Column('uuid', { name: 'entered_by' }) enteredBy!: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;
}

/** What was measured of a KPI on a day, in one context and under one meaning: kept beside its measurements. */
@Entity('kpi_day')
export class KpiDayEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('uuid', { name: 'kpi_id' }) kpiId!: string;
  @PrimaryColumn('integer') number!: number;
  @PrimaryColumn('text') context!: MeasurementContext;
  @PrimaryColumn('date') day!: string;
  @Column('integer') rows!: number;
  /** Observations; one where a measurement does not say. */
  @Column('double precision') n!: number;
  @Column('double precision') total!: number;
  /** The squared distances from the mean of the day, added up. */
  @Column('double precision') deviations!: number;
  /** Values weighted by their observations. */
  @Column('double precision', { name: 'by_n' }) byN!: number;
  /** How many have a denominator, the sum of these, and values weighted by them. */
  @Column('integer') divided!: number;
  @Column('double precision') denominators!: number;
  @Column('double precision', { name: 'by_denominator' }) byDenominator!: number;
  /** The first day that any of them sums up. */
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('timestamptz', { name: 'kept_at' }) keptAt!: Date;
}
