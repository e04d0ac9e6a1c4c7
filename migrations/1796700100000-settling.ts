import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** What a lighter profile was chosen against; who said a condition met before somebody confirms; votes to lift one. */
export class Settling1796700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTLING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE gate_condition_lift;
      ALTER TABLE gate_condition DROP COLUMN said_at, DROP COLUMN said_by, DROP COLUMN said_how,
        DROP COLUMN said_evidence_id;
      ALTER TABLE project DROP COLUMN profile_reason_for;
    `);
  }
}

const SETTLING = `
  /* The profile that was proposed when the reason for a lighter one was given: it covers no stricter one. */
  ALTER TABLE project ADD COLUMN profile_reason_for text;

  /* A condition without a rule is said to be met, then confirmed by somebody else (met_at, met_by). */
  ALTER TABLE gate_condition
    ADD COLUMN said_at timestamptz,
    ADD COLUMN said_by uuid,
    ADD COLUMN said_how text,
    ADD COLUMN said_evidence_id uuid,
    ADD FOREIGN KEY (organisation_id, said_by) REFERENCES membership,
    ADD FOREIGN KEY (organisation_id, said_evidence_id) REFERENCES evidence;

  /* A decider votes to lift a condition; it is lifted once the quorum of its gate has. */
  CREATE TABLE gate_condition_lift (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    gate_id uuid NOT NULL,
    condition_id uuid NOT NULL,
    role_id text NOT NULL,
    person_id uuid NOT NULL,
    on_behalf_of uuid,
    reason text NOT NULL,
    signed_at timestamptz NOT NULL,
    /* Replaced by a later one of the seat, or taken back. */
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, gate_id) REFERENCES gate,
    FOREIGN KEY (organisation_id, condition_id) REFERENCES gate_condition,
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, on_behalf_of) REFERENCES membership
  );
  CREATE UNIQUE INDEX gate_condition_lift_current ON gate_condition_lift (organisation_id, condition_id, role_id)
    WHERE ended_at IS NULL;
  ${securing({ name: 'gate_condition_lift', grants: 'SELECT, INSERT' })}
  GRANT UPDATE (ended_at) ON gate_condition_lift TO jalon_app;
`;
