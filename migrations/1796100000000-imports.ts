import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Files on their way into a register: runs, their rows, profiles, and by what a row is known again. */
export class Imports1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROFILES);
    await runner.query(RUNS);
    await runner.query(ROWS);
    await runner.query(LINKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_link, import_row, import_run, import_profile');
  }
}

/**
 * `shape` is a fingerprint of the headers: files that share it are read and mapped alike. `source` is that of the runs
 * that were mapped by it: their rows are known again.
 */
const PROFILES = `
  CREATE TABLE import_profile (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    shape text NOT NULL,
    source text NOT NULL,
    headers jsonb NOT NULL,
    reading jsonb NOT NULL,
    mapping jsonb NOT NULL,
    uses integer NOT NULL,
    used_at timestamptz,
    created_by uuid NOT NULL REFERENCES person,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id)
  );
  CREATE INDEX import_profile_shape ON import_profile (organisation_id, kind, shape);
  ${securing({ name: 'import_profile' })}
`;

/**
 * `state` is of `ImportState`; `asked_to_stop` is set from outside the work, which looks at it between batches.
 * `source` names the register outside that a file comes from: two files of one source are compared.
 */
const RUNS = `
  CREATE TABLE import_run (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    file_name text NOT NULL,
    file_bytes integer NOT NULL,
    file_sha256 text NOT NULL,
    /* Null once the file was swept away. */
    file_key text,
    source text NOT NULL,
    shape text NOT NULL,
    corrections jsonb NOT NULL,
    inspection jsonb NOT NULL,
    surveys jsonb,
    mapping jsonb,
    profile_id uuid,
    previous_id uuid,
    row_count integer NOT NULL,
    counts jsonb,
    chosen integer NOT NULL,
    applied integer NOT NULL,
    undone integer NOT NULL,
    progress_done integer,
    progress_total integer,
    asked_to_stop boolean NOT NULL,
    failure jsonb,
    /* What was made beside the rows: clients that nobody knew. */
    made jsonb,
    language text NOT NULL,
    created_by uuid NOT NULL REFERENCES person,
    /* Whoever asked for the last work: it is done as this person. */
    asked_by uuid NOT NULL REFERENCES person,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    committed_at timestamptz,
    undone_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, profile_id) REFERENCES import_profile ON DELETE SET NULL (profile_id),
    FOREIGN KEY (organisation_id, previous_id) REFERENCES import_run ON DELETE SET NULL (previous_id)
  );
  CREATE INDEX import_run_recent ON import_run (organisation_id, created_at, id);
  CREATE INDEX import_run_source ON import_run (organisation_id, kind, source, committed_at);
  ${securing({ name: 'import_run' })}
  CREATE POLICY jobs_work ON import_run TO jalon_jobs USING (true);
  GRANT SELECT, UPDATE, DELETE ON import_run TO jalon_jobs;
`;

/** `rank` numbers the rows of a run; `number` is the spreadsheet's, null for a row that is gone from the file. */
const ROWS = `
  CREATE TABLE import_row (
    organisation_id uuid NOT NULL REFERENCES organisation,
    run_id uuid NOT NULL,
    rank integer NOT NULL,
    number integer,
    cells jsonb,
    verdict text,
    identity text,
    title text,
    field_values jsonb,
    changes jsonb,
    reasons jsonb,
    is_chosen boolean NOT NULL,
    subject_id uuid,
    /* The version of the subject when it was checked, then after the import wrote it. */
    subject_version integer,
    /* The link of its identity as it was before the import: undoing puts it back. */
    link_before jsonb,
    outcome text,
    PRIMARY KEY (organisation_id, run_id, rank),
    FOREIGN KEY (organisation_id, run_id) REFERENCES import_run ON DELETE CASCADE
  );
  CREATE INDEX import_row_verdict ON import_row (organisation_id, run_id, verdict, rank);
  CREATE INDEX import_row_subject ON import_row (organisation_id, subject_id) WHERE subject_id IS NOT NULL;
  ${securing({ name: 'import_row' })}
  CREATE POLICY jobs_sweep ON import_row TO jalon_jobs USING (true);
  GRANT SELECT, UPDATE ON import_row TO jalon_jobs;
`;

/** What a row of a source has become here, and what it held when it was last read in: the base of a comparison. */
const LINKS = `
  CREATE TABLE import_link (
    organisation_id uuid NOT NULL REFERENCES organisation,
    kind text NOT NULL,
    source text NOT NULL,
    identity text NOT NULL,
    subject_id uuid NOT NULL,
    run_id uuid NOT NULL,
    field_values jsonb NOT NULL,
    PRIMARY KEY (organisation_id, kind, source, identity)
  );
  CREATE INDEX import_link_subject ON import_link (organisation_id, kind, subject_id);
  ${securing({ name: 'import_link' })}
`;
