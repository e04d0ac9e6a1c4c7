import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Use cases that look alike, and those that were merged into another. */
export class Duplicates1796100300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGED);
    await runner.query(PAIRS);
    await runner.query(MERGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE use_case_merge, use_case_pair, use_case_scan;
      CREATE INDEX use_case_filters ON use_case
        (organisation_id, status, kind, process_area, technology_family, owner_id, id) INCLUDE (client_ids);
      DROP POLICY merged_out_of_sight ON use_case;
      DROP FUNCTION shows_merged(), use_case_in_sight(uuid, integer);
      ALTER TABLE use_case DROP COLUMN merged_into;
    `);
  }
}

/**
 * A merged row stays where it is and out of sight: no question of the application meets it, unless the transaction
 * says so for a moment (`app.shows_merged`). Doors run with the owner's rights and say it themselves. Counts by filter
 * go on reading an index alone.
 */
const MERGED = `
  ALTER TABLE use_case ADD COLUMN merged_into uuid;
  ALTER TABLE use_case ADD FOREIGN KEY (organisation_id, merged_into) REFERENCES use_case;
  ALTER TABLE use_case ADD CHECK (merged_into <> id);
  CREATE INDEX use_case_merged_into ON use_case (organisation_id, merged_into) WHERE merged_into IS NOT NULL;
  CREATE INDEX use_case_filters_in_sight ON use_case
    (organisation_id, status, kind, process_area, technology_family, owner_id, id) INCLUDE (client_ids, merged_into);
  DROP INDEX use_case_filters;
  CREATE FUNCTION shows_merged() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('app.shows_merged', true), '') = 'yes' $$;
  /* Where the use case of this number is now: itself, or what it was merged into, however often. */
  CREATE FUNCTION use_case_in_sight(organisation uuid, wanted integer) RETURNS uuid LANGUAGE sql STABLE STRICT AS $$
    WITH RECURSIVE way AS (
      SELECT u.id, u.merged_into FROM use_case u WHERE u.organisation_id = organisation AND u.number = wanted
      UNION SELECT u.id, u.merged_into
      FROM way JOIN use_case u ON u.organisation_id = organisation AND u.id = way.merged_into
    ) SELECT id FROM way WHERE merged_into IS NULL $$;
  CREATE POLICY merged_out_of_sight ON use_case AS RESTRICTIVE TO jalon_app
    USING (merged_into IS NULL OR (SELECT shows_merged()));
`;

/**
 * What is found alike, each pair once (`a_id` before `b_id`), kept up to date by the search; told apart by somebody,
 * it stays and is not proposed again; `out_of_sight` while one of the two is merged. `use_case_scan` says what the last
 * search had before it.
 */
const PAIRS = `
  CREATE TABLE use_case_pair (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    a_id uuid NOT NULL,
    b_id uuid NOT NULL,
    score double precision NOT NULL,
    reasons jsonb NOT NULL,
    told_apart_by uuid,
    told_apart_at timestamptz,
    out_of_sight boolean NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, a_id, b_id),
    CHECK (a_id < b_id),
    FOREIGN KEY (organisation_id, a_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, b_id) REFERENCES use_case ON DELETE CASCADE,
    FOREIGN KEY (organisation_id, told_apart_by) REFERENCES membership
  );
  CREATE INDEX use_case_pair_open ON use_case_pair (organisation_id, score, id)
    WHERE told_apart_at IS NULL AND NOT out_of_sight;
  CREATE INDEX use_case_pair_told_apart ON use_case_pair (organisation_id, told_apart_at, id)
    WHERE told_apart_at IS NOT NULL AND NOT out_of_sight;
  CREATE INDEX use_case_pair_b ON use_case_pair (organisation_id, b_id);
  ${securing({ name: 'use_case_pair' })}

  CREATE TABLE use_case_scan (
    organisation_id uuid NOT NULL REFERENCES organisation,
    use_cases integer NOT NULL,
    newest timestamptz,
    scanned_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id)
  );
  ${securing({ name: 'use_case_scan' })}
`;

/** What a merge changed and moved: enough to undo it. */
const MERGES = `
  CREATE TABLE use_case_merge (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    kept_id uuid NOT NULL,
    merged_id uuid NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    moved jsonb NOT NULL,
    merged_by uuid NOT NULL,
    merged_at timestamptz NOT NULL,
    undone_by uuid,
    undone_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, kept_id) REFERENCES use_case,
    FOREIGN KEY (organisation_id, merged_id) REFERENCES use_case,
    FOREIGN KEY (organisation_id, merged_by) REFERENCES membership,
    FOREIGN KEY (organisation_id, undone_by) REFERENCES membership
  );
  CREATE INDEX use_case_merge_kept ON use_case_merge (organisation_id, kept_id, merged_at);
  CREATE UNIQUE INDEX use_case_merge_merged ON use_case_merge (organisation_id, merged_id) WHERE undone_at IS NULL;
  ${securing({ name: 'use_case_merge', grants: 'SELECT, INSERT, UPDATE' })}
`;
