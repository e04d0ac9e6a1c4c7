import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Gates: what was declared, attested, waived, advised; votes, decisions with all that they rested on, conditions. */
export class Gates1796600300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GATES);
    await runner.query(SAYINGS);
    await runner.query(DECISIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE gate_task, gate_condition, gate_decision, gate_vote, gate_delegation, criterion_confirmation,
        gate_opinion, gate_waiver, gate_attestation, fact_declaration, gate CASCADE;
    `);
  }
}

const GATES = `
  /* One gate of one subject, for a mode or wave, in a cycle: decided once. */
  CREATE TABLE gate (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    project_id uuid,
    /* G2 */
    gate_id text NOT NULL,
    /* pilot_slice, full_scope, a wave; '' where the gate knows none. */
    mode text NOT NULL,
    cycle integer NOT NULL CHECK (cycle > 0),
    lifecycle_version_id uuid NOT NULL,
    profile_id text NOT NULL,
    due_on date,
    reminded_at timestamptz,
    opened_at timestamptz NOT NULL,
    decided_at timestamptz,
    outcome text,
    /* Left without a decision: the project went elsewhere. It opens again when the project comes back. */
    closed_at timestamptz,
    version integer NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, use_case_id, gate_id, mode, cycle),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case,
    FOREIGN KEY (organisation_id, project_id) REFERENCES project,
    FOREIGN KEY (organisation_id, lifecycle_version_id) REFERENCES lifecycle_version
  );
  CREATE INDEX gate_open ON gate (organisation_id, due_on, id) WHERE decided_at IS NULL AND closed_at IS NULL;
  CREATE INDEX gate_project ON gate (organisation_id, project_id, opened_at);
  ${securing({ name: 'gate', grants: 'SELECT, INSERT, UPDATE' })}
`;

const SAYINGS = `
  /* A fact said by a person, while no provider computes it. */
  CREATE TABLE fact_declaration (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    fact_id text NOT NULL,
    value jsonb NOT NULL,
    note text,
    evidence_id uuid,
    declared_by uuid NOT NULL,
    declared_at timestamptz NOT NULL,
    expires_on date NOT NULL,
    /* Replaced by a later one, taken back, or by the first measured value. */
    ended_at timestamptz,
    ended_why text,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence,
    FOREIGN KEY (organisation_id, declared_by) REFERENCES membership
  );
  CREATE UNIQUE INDEX fact_declaration_current ON fact_declaration (organisation_id, use_case_id, fact_id)
    WHERE ended_at IS NULL;
  ${securing({ name: 'fact_declaration', grants: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE gate_attestation (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    gate_id uuid NOT NULL,
    criterion_id text NOT NULL,
    role_id text NOT NULL,
    statement text,
    /* What the signer was shown, and its SHA-256. */
    reading jsonb NOT NULL,
    reading_hash text NOT NULL CHECK (reading_hash ~ '^[0-9a-f]{64}$'),
    signed_by uuid NOT NULL,
    signed_at timestamptz NOT NULL,
    /* When something material of what was read changed, and what; or taken back by whoever signed. */
    ended_at timestamptz,
    ended_why jsonb,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, gate_id) REFERENCES gate,
    FOREIGN KEY (organisation_id, signed_by) REFERENCES membership
  );
  /* Several people may sign the same criterion: whoever produced the proof is never the only one. */
  CREATE UNIQUE INDEX gate_attestation_current ON gate_attestation (organisation_id, gate_id, criterion_id, signed_by)
    WHERE ended_at IS NULL;
  CREATE INDEX gate_attestation_of ON gate_attestation (organisation_id, gate_id, signed_at);
  ${securing({ name: 'gate_attestation', grants: 'SELECT, INSERT' })}
  GRANT UPDATE (ended_at, ended_why) ON gate_attestation TO jalon_app;

  CREATE TABLE gate_waiver (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    gate_id uuid NOT NULL,
    criterion_id text NOT NULL,
    reason text NOT NULL,
    ends_on date NOT NULL,
    granted_by uuid NOT NULL,
    granted_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, gate_id) REFERENCES gate,
    FOREIGN KEY (organisation_id, granted_by) REFERENCES membership
  );
  CREATE UNIQUE INDEX gate_waiver_current ON gate_waiver (organisation_id, gate_id, criterion_id)
    WHERE ended_at IS NULL;
  ${securing({ name: 'gate_waiver', grants: 'SELECT, INSERT, UPDATE' })}

  /* The advice of a role that does not decide (RGPD art. 38(6), 39): asked for, then given or not. */
  CREATE TABLE gate_opinion (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    gate_id uuid NOT NULL,
    criterion_id text NOT NULL,
    role_id text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    stance text,
    words text,
    given_by uuid,
    given_at timestamptz,
    version integer NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, gate_id, criterion_id, role_id),
    FOREIGN KEY (organisation_id, gate_id) REFERENCES gate,
    FOREIGN KEY (organisation_id, asked_by) REFERENCES membership,
    FOREIGN KEY (organisation_id, given_by) REFERENCES membership
  );
  ${securing({ name: 'gate_opinion', grants: 'SELECT, INSERT, UPDATE' })}

  /* A text of law that was not verified blocks once a reviewer of the organisation has read it. */
  CREATE TABLE criterion_confirmation (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    criterion_id text NOT NULL,
    note text NOT NULL,
    confirmed_by uuid NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, criterion_id),
    FOREIGN KEY (organisation_id, confirmed_by) REFERENCES membership
  );
  ${securing({ name: 'criterion_confirmation', grants: 'SELECT, INSERT' })}
`;

const DECISIONS = `
  /* Somebody decides in the place of a decider who is away. */
  CREATE TABLE gate_delegation (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    role_id text NOT NULL,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    reason text NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    CHECK (from_id <> to_id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, from_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, to_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, given_by) REFERENCES membership
  );
  CREATE INDEX gate_delegation_of ON gate_delegation (organisation_id, use_case_id) WHERE ended_at IS NULL;
  ${securing({ name: 'gate_delegation', grants: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE gate_vote (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    gate_id uuid NOT NULL,
    role_id text NOT NULL,
    person_id uuid NOT NULL,
    /* For whom, where the decider had delegated. */
    on_behalf_of uuid,
    outcome text NOT NULL,
    target_phase text,
    reason text,
    /* Conditions that the voter asks for, where the outcome has some. */
    conditions jsonb NOT NULL,
    /* What was learnt, where it would end the project. */
    lessons text,
    reading jsonb NOT NULL,
    reading_hash text NOT NULL CHECK (reading_hash ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz NOT NULL,
    /* Changed one’s mind, or something material of what was read changed. */
    ended_at timestamptz,
    ended_why jsonb,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, gate_id) REFERENCES gate,
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, on_behalf_of) REFERENCES membership
  );
  CREATE UNIQUE INDEX gate_vote_current ON gate_vote (organisation_id, gate_id, role_id) WHERE ended_at IS NULL;
  ${securing({ name: 'gate_vote', grants: 'SELECT, INSERT' })}
  GRANT UPDATE (ended_at, ended_why) ON gate_vote TO jalon_app;

  /* Once for a gate, and never changed. */
  CREATE TABLE gate_decision (
    organisation_id uuid NOT NULL REFERENCES organisation,
    /* The id of its gate. */
    id uuid NOT NULL,
    outcome text NOT NULL,
    target_phase text,
    /* Everything that it rested on, in canonical JSON, as text: its hash is in the journal. */
    document text NOT NULL,
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, id) REFERENCES gate
  );
  ${securing({ name: 'gate_decision', grants: 'SELECT, INSERT' })}

  CREATE TABLE gate_condition (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    gate_id uuid NOT NULL,
    /* The advisory or waived criterion that it attaches to. */
    criterion_id text NOT NULL,
    words text NOT NULL,
    /* In the language of rules, where it can be computed. */
    rule text,
    owner_id uuid NOT NULL,
    due_on date NOT NULL,
    met_at timestamptz,
    met_by uuid,
    met_how text,
    /* By the sponsor, with the reason, or by a new decision. */
    lifted_at timestamptz,
    lifted_by uuid,
    lifted_why text,
    due_told_at timestamptz,
    overdue_told_at timestamptz,
    version integer NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, gate_id) REFERENCES gate,
    FOREIGN KEY (organisation_id, owner_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, met_by) REFERENCES membership,
    FOREIGN KEY (organisation_id, lifted_by) REFERENCES membership
  );
  CREATE INDEX gate_condition_open ON gate_condition (due_on) WHERE met_at IS NULL AND lifted_at IS NULL;
  CREATE INDEX gate_condition_gate ON gate_condition (organisation_id, gate_id);
  ${securing({ name: 'gate_condition', grants: 'SELECT, INSERT, UPDATE' })}

  /* The task that was made of something missing: assigning it again makes no second one. */
  CREATE TABLE gate_task (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    gate_id uuid NOT NULL,
    /* attest:G0-09 */
    item_key text NOT NULL,
    task_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, gate_id, item_key),
    FOREIGN KEY (organisation_id, gate_id) REFERENCES gate,
    FOREIGN KEY (organisation_id, task_id) REFERENCES task ON DELETE CASCADE
  );
  ${securing({ name: 'gate_task', grants: 'SELECT, INSERT, DELETE' })}
`;
