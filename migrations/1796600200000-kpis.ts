import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** KPIs with what they mean, and their measurements. */
export class Kpis1796600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KPIS);
    await runner.query(MEASUREMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kpi_measurement, kpi_version, kpi CASCADE');
  }
}

const KPIS = `
  CREATE TABLE kpi (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    /* From framing to operation, whatever becomes of the project (S-KPI-22). */
    use_case_id uuid NOT NULL,
    name text NOT NULL,
    family text NOT NULL,
    role text NOT NULL,
    margin double precision,
    target double precision,
    target_form text NOT NULL,
    target_on date,
    owner_id uuid,
    source text,
    cadence text,
    alert_at double precision,
    /* The number of the meaning in force. */
    number integer NOT NULL CHECK (number > 0),
    archived_at timestamptz,
    version integer NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, owner_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, created_by) REFERENCES membership
  );
  CREATE INDEX kpi_of ON kpi (organisation_id, use_case_id, created_at, id);
  ${securing({ name: 'kpi' })}

  CREATE TABLE kpi_version (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    kpi_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    meaning jsonb NOT NULL,
    reason text,
    /* The first day whose measurements it rules. */
    starts_on date NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, kpi_id, number),
    FOREIGN KEY (organisation_id, kpi_id) REFERENCES kpi ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, made_by) REFERENCES membership
  );
  ${securing({ name: 'kpi_version' })}
`;

const MEASUREMENTS = `
  CREATE TABLE kpi_measurement (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    kpi_id uuid NOT NULL,
    /* The meaning under which it was taken. */
    number integer NOT NULL,
    taken_on date NOT NULL,
    /* The first day of the period that it sums up. */
    from_on date,
    context text NOT NULL CHECK (context IN ('baseline', 'pilot', 'rollout', 'run')),
    segment text,
    /* In the unit of the KPI: 4.2 for 4,2 %. */
    value double precision NOT NULL,
    numerator double precision,
    denominator double precision CHECK (denominator > 0),
    n integer CHECK (n > 0),
    note text,
    /* Its own name where it comes from: sent twice, it is kept once. */
    source_key text,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    removed_at timestamptz,
    version integer NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, kpi_id) REFERENCES kpi ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, entered_by) REFERENCES membership
  );
  CREATE UNIQUE INDEX kpi_measurement_once ON kpi_measurement (organisation_id, kpi_id, source_key)
    WHERE source_key IS NOT NULL;
  CREATE INDEX kpi_measurement_of ON kpi_measurement (organisation_id, kpi_id, taken_on, id)
    WHERE removed_at IS NULL;
  ${securing({ name: 'kpi_measurement', grants: 'SELECT, INSERT, UPDATE' })}
`;
