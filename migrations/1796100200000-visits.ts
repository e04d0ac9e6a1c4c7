import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** When people were last here, and what undoing a bulk edit needs. */
export class Visits1796100200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VISIT);
    await runner.query(BULK_EDIT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulk_edit_row, bulk_edit, visit');
  }
}

/** `previous_at` is the end of the visit before the one under way: what changed since is marked. Its person's alone. */
const VISIT = `
  CREATE TABLE visit (
    organisation_id uuid NOT NULL REFERENCES organisation,
    person_id uuid NOT NULL,
    page text NOT NULL,
    previous_at timestamptz,
    seen_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, person_id, page),
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership
  );
  ${securing({ name: 'visit', grants: 'SELECT, INSERT, UPDATE', held: 'open' })}
  CREATE POLICY own_visits ON visit AS RESTRICTIVE TO jalon_app USING (person_id = current_person());
`;

/** `id` is the request id under which the journal tells it. Rows hold what each use case was before. */
const BULK_EDIT = `
  CREATE TABLE bulk_edit (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    change jsonb NOT NULL,
    changed integer NOT NULL,
    created_at timestamptz NOT NULL,
    undone_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership
  );
  CREATE INDEX bulk_edit_recent ON bulk_edit (organisation_id, created_at, id);
  CREATE INDEX bulk_edit_age ON bulk_edit (created_at);
  ${securing({ name: 'bulk_edit', grants: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE bulk_edit_row (
    organisation_id uuid NOT NULL REFERENCES organisation,
    bulk_edit_id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    version integer NOT NULL,
    before jsonb NOT NULL,
    PRIMARY KEY (organisation_id, bulk_edit_id, use_case_id),
    FOREIGN KEY (organisation_id, bulk_edit_id) REFERENCES bulk_edit ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE
  );
  CREATE INDEX bulk_edit_row_use_case ON bulk_edit_row (organisation_id, use_case_id);
  ${securing({ name: 'bulk_edit_row', grants: 'SELECT, INSERT' })}
`;
