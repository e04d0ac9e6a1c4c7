import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** AI, simple automation, better organisation or not now: verdicts with the answers that they rest on. */
export class Triage1796500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TRIAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE triage');
  }
}

/** Only ever added to: what is changed is which one is in force, and to which use case they belong after a merge. */
const TRIAGE = `
  CREATE TABLE triage (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    answers jsonb NOT NULL,
    /* The edition of the rule, what it said, and the keys of its reasons and of its route. */
    edition text NOT NULL,
    computed text NOT NULL,
    reasons text[] NOT NULL,
    route text[] NOT NULL,
    verdict text NOT NULL,
    /* Why it is not what the rule said. */
    reason text,
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    is_current boolean NOT NULL,
    PRIMARY KEY (organisation_id, id),
    CHECK (verdict = computed OR reason IS NOT NULL),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, decided_by) REFERENCES membership
  );
  CREATE UNIQUE INDEX triage_current ON triage (organisation_id, use_case_id) WHERE is_current;
  CREATE INDEX triage_use_case ON triage (organisation_id, use_case_id, decided_at);
  ${securing({ name: 'triage', grants: 'SELECT, INSERT, UPDATE (use_case_id, is_current)' })}
`;
