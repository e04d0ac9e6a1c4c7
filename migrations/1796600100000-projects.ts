import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Projects with their people, phases and proofs. */
export class Projects1796600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROJECTS);
    await runner.query(PLANS);
    await runner.query(EVIDENCE);
    await runner.query(RECORDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE project_record, evidence_use, evidence_version, evidence, project_mistake, project_item, project_phase, project_role, project CASCADE;
    `);
  }
}

const PROJECTS = `
  CREATE FUNCTION project_reference(number integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT 'PR-' || CASE WHEN number < 1000 THEN lpad(number::text, 3, '0') ELSE number::text END $$;

  CREATE TABLE project (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    /* Read as PR-012. */
    number integer NOT NULL,
    use_case_id uuid NOT NULL,
    title text NOT NULL,
    /* What the sponsor signs at G1 (S-OPP-35). */
    problem text,
    scope_in text,
    scope_out text,
    /* What it will do, and what it will not: aligned expectations (S-OPP-33). */
    does_text text,
    does_not_text text,
    /* Five families (S-CON-01 … S-CON-05): budget, deadline, skills, confidentiality, integration. */
    constraints jsonb NOT NULL,
    lifecycle_version_id uuid NOT NULL,
    /* Why it was moved to this version; null: the one it began with. */
    lifecycle_reason text,
    profile_id text NOT NULL,
    /* Why lighter than proposed; null where it is the proposed one or stricter. */
    profile_reason text,
    phase_id text NOT NULL,
    cycle integer NOT NULL CHECK (cycle > 0),
    /* Of P3 and P4. */
    mode text,
    status text NOT NULL,
    /* What was learnt, asked for when it ends (S-PIL-16). */
    lessons text,
    starts_on date,
    due_on date,
    version integer NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    /* What one looks for: PR-012 and the title, without accents. */
    folded text NOT NULL GENERATED ALWAYS AS (search_fold(project_reference(number) || ' ' || title)) STORED,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, use_case_id),
    UNIQUE (organisation_id, number),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case,
    FOREIGN KEY (organisation_id, lifecycle_version_id) REFERENCES lifecycle_version,
    FOREIGN KEY (organisation_id, created_by) REFERENCES membership
  );
  CREATE INDEX project_status ON project (organisation_id, status, phase_id, id);
  CREATE INDEX project_newest ON project (organisation_id, updated_at DESC, id);
  CREATE INDEX project_due ON project (organisation_id, due_on, id);
  ${securing({ name: 'project', grants: 'SELECT, INSERT, UPDATE' })}

  /* The project that carries a use case: from then on the project alone moves it. Never without its row in
     project; no foreign key, since each would then wait for the other when a dump is read back. */
  ALTER TABLE use_case ADD COLUMN project_id uuid;

  /* Held on a use case from G0 on, and on its project after. */
  CREATE TABLE project_role (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    role_id text NOT NULL,
    person_id uuid NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, given_by) REFERENCES membership
  );
  CREATE UNIQUE INDEX project_role_held ON project_role (organisation_id, use_case_id, role_id, person_id)
    WHERE ended_at IS NULL;
  CREATE INDEX project_role_person ON project_role (organisation_id, person_id) WHERE ended_at IS NULL;
  ${securing({ name: 'project_role' })}
`;

const PLANS = `
  /* One row for each time that a project goes through a phase. */
  CREATE TABLE project_phase (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    phase_id text NOT NULL,
    cycle integer NOT NULL CHECK (cycle > 0),
    /* pilot_slice or full_scope, where the phase knows them. */
    mode text,
    planned_from date,
    planned_to date,
    began_on date,
    ended_on date,
    version integer NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, project_id, phase_id, cycle),
    CHECK (planned_from <= planned_to),
    CHECK (began_on <= ended_on),
    FOREIGN KEY (organisation_id, project_id) REFERENCES project ON DELETE CASCADE
  );
  ${securing({ name: 'project_phase' })}

  /* An activity or a deliverable of the life cycle that was taken up in a project, as a task of it. */
  CREATE TABLE project_item (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    phase_id text NOT NULL,
    cycle integer NOT NULL,
    /* P1-A3; null for what the template does not know. */
    item_id text,
    task_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, task_id),
    FOREIGN KEY (organisation_id, project_id) REFERENCES project ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, task_id) REFERENCES task ON DELETE CASCADE
  );
  CREATE UNIQUE INDEX project_item_once ON project_item (organisation_id, project_id, phase_id, cycle, item_id)
    WHERE item_id IS NOT NULL;
  ${securing({ name: 'project_item' })}

  /* A common mistake that somebody said, with a reason, not to be made here (S-ERR-01 … S-ERR-10). */
  CREATE TABLE project_mistake (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    project_id uuid NOT NULL,
    mistake_id text NOT NULL,
    reason text NOT NULL,
    dismissed_by uuid NOT NULL,
    dismissed_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, project_id, mistake_id),
    FOREIGN KEY (organisation_id, project_id) REFERENCES project ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, dismissed_by) REFERENCES membership
  );
  ${securing({ name: 'project_mistake' })}
`;

const EVIDENCE = `
  CREATE TABLE evidence (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    /* Of the life cycle’s evidence kinds: framing_note. */
    kind text NOT NULL,
    title text NOT NULL,
    form text NOT NULL CHECK (form IN ('document', 'link', 'note')),
    owner_id uuid NOT NULL,
    /* The last day on which it holds. */
    expires_on date,
    /* When those who rest on it were told that it no longer holds. */
    expiry_told_at timestamptz,
    removed_at timestamptz,
    /* Said where signatures rested on it. */
    removed_why text,
    version integer NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, owner_id) REFERENCES membership,
    FOREIGN KEY (organisation_id, created_by) REFERENCES membership
  );
  CREATE INDEX evidence_of ON evidence (organisation_id, use_case_id, created_at, id);
  CREATE INDEX evidence_expiry ON evidence (expires_on) WHERE expiry_told_at IS NULL AND removed_at IS NULL;
  ${securing({ name: 'evidence' })}

  /* Never changed: signatures cover its hash. */
  CREATE TABLE evidence_version (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    /* A document is a kept file; a link an address; a note its text. */
    attachment_id uuid,
    url text,
    note text,
    /* Of the file, of the address, of the text. */
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, evidence_id, number),
    FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, attachment_id) REFERENCES attachment,
    FOREIGN KEY (organisation_id, added_by) REFERENCES membership
  );
  ${securing({ name: 'evidence_version', grants: 'SELECT, INSERT' })}

  /* Which criteria a proof serves: G1-01. */
  CREATE TABLE evidence_use (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    criterion_id text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, evidence_id, criterion_id),
    FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, added_by) REFERENCES membership
  );
  ${securing({ name: 'evidence_use', grants: 'SELECT, INSERT, DELETE' })}
`;

const RECORDS = `
  /* Something that happened and is kept in its own shape: facts are measured from such rows. */
  CREATE TABLE project_record (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    use_case_id uuid NOT NULL,
    /* bias_review, pilot_user, marking_test, client_authorisation… */
    kind text NOT NULL,
    happened_on date NOT NULL,
    data jsonb NOT NULL,
    evidence_id uuid,
    removed_at timestamptz,
    version integer NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence,
    FOREIGN KEY (organisation_id, created_by) REFERENCES membership
  );
  CREATE INDEX project_record_of ON project_record (organisation_id, use_case_id, kind, happened_on);
  ${securing({ name: 'project_record' })}
`;
