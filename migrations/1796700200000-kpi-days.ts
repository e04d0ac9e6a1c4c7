import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** What was measured of a KPI, by day: charts, lists and gates read it in place of the measurements. */
export class KpiDays1796700200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DAYS);
    await runner.query(FILL);
    await runner.query(SEGMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX kpi_measurement_segment; DROP TABLE kpi_day');
  }
}

const DAYS = `
  /* Kept by whoever keeps measurements, in the same transaction. */
  CREATE TABLE kpi_day (
    organisation_id uuid NOT NULL REFERENCES organisation,
    kpi_id uuid NOT NULL,
    /* The meaning, the context and the day of the measurements that stand behind. */
    number integer NOT NULL,
    context text NOT NULL CHECK (context IN ('baseline', 'pilot', 'rollout', 'run')),
    day date NOT NULL,
    rows integer NOT NULL CHECK (rows > 0),
    /* Observations; one where a measurement does not say. */
    n double precision NOT NULL,
    total double precision NOT NULL,
    /* The squared distances from the mean of the day, added up. */
    deviations double precision NOT NULL,
    /* Values weighted by their observations. */
    by_n double precision NOT NULL,
    /* How many have a denominator, the sum of these, and values weighted by them. */
    divided integer NOT NULL,
    denominators double precision NOT NULL,
    by_denominator double precision NOT NULL,
    /* The first day that any of them sums up. */
    from_on date NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, kpi_id, number, context, day),
    FOREIGN KEY (organisation_id, kpi_id) REFERENCES kpi ON DELETE CASCADE
  ) WITH (fillfactor = 80);
  ${securing({ name: 'kpi_day' })}
`;

const FILL = `
  INSERT INTO kpi_day (organisation_id, kpi_id, number, context, day, rows, n, total, deviations, by_n, divided,
    denominators, by_denominator, from_on, kept_at)
  SELECT organisation_id, kpi_id, number, context, taken_on, count(*), sum(coalesce(n, 1)::float8), sum(value),
    coalesce(var_pop(value), 0) * count(*), sum(value * coalesce(n, 1)), count(denominator),
    coalesce(sum(denominator), 0), coalesce(sum(value * denominator), 0), min(coalesce(from_on, taken_on)),
    max(entered_at)
  FROM kpi_measurement WHERE removed_at IS NULL
  GROUP BY 1, 2, 3, 4, 5;
`;

/* The names of segments are read by jumping from one to the next. */
const SEGMENTS = `
  CREATE INDEX kpi_measurement_segment ON kpi_measurement (organisation_id, kpi_id, segment)
    WHERE segment IS NOT NULL AND removed_at IS NULL;
`;
