import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** Public links through which people without an account propose, and what they wrote, apart from the register. */
export class Intake1796500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GUESTS);
    await runner.query(LINKS);
    await runner.query(PROPOSALS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE proposal, intake_link; ${READABLE.map(unhide).join('')} DROP FUNCTION is_guest();`,
    );
  }
}

/**
 * A guest works in an organisation without being anybody in it: held to no client at all, and no person. Tables that
 * are open to people held to clients show a guest nothing.
 */
const READABLE = [
  'organisation',
  'membership',
  'person',
  'client',
  'use_case',
  'use_case_client',
  'saved_view',
  'view_default',
  'visit',
  'idempotency_key',
] as const;

const hide = (table: string): string => `
  CREATE POLICY guest_reads_nothing ON ${table} AS RESTRICTIVE FOR SELECT TO jalon_app
    USING ((SELECT is_guest()) IS NOT TRUE);`;
const unhide = (table: string): string => `DROP POLICY guest_reads_nothing ON ${table};`;

const GUESTS = `
  CREATE FUNCTION is_guest() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('app.client_ids', true) = '{}' AND current_person() IS NULL $$;
  ${READABLE.map(hide).join('')}
`;

const LINKS = `
  CREATE TABLE intake_link (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    name text NOT NULL,
    greeting text,
    language text NOT NULL,
    token_hash bytea NOT NULL UNIQUE,
    daily_limit integer NOT NULL CHECK (daily_limit > 0),
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, created_by) REFERENCES membership
  );
  ${securing({ name: 'intake_link', grants: 'SELECT, INSERT, UPDATE' })}
`;

const PROPOSALS = `
  CREATE TABLE proposal (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    link_id uuid NOT NULL,
    /* Of the sender's device: a second press is the same proposal. */
    submission_id uuid NOT NULL,
    state text NOT NULL,
    title text NOT NULL,
    problem text NOT NULL,
    process_area text,
    gain_text text,
    language text NOT NULL,
    /* Erased at the latest twelve months after the decision. */
    contact_name text,
    contact_email text,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    use_case_id uuid,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, link_id, submission_id),
    CHECK ((state = 'waiting') = (decided_at IS NULL)),
    CHECK ((state IN ('qualified', 'merged')) = (use_case_id IS NOT NULL)),
    FOREIGN KEY (organisation_id, link_id) REFERENCES intake_link,
    FOREIGN KEY (organisation_id, decided_by) REFERENCES membership,
    FOREIGN KEY (organisation_id, use_case_id) REFERENCES use_case
  );
  CREATE INDEX proposal_waiting ON proposal (organisation_id, created_at, id) WHERE state = 'waiting';
  CREATE INDEX proposal_of_link ON proposal (organisation_id, link_id, created_at);
  CREATE INDEX proposal_of_use_case ON proposal (organisation_id, use_case_id) WHERE use_case_id IS NOT NULL;
  CREATE INDEX proposal_contact ON proposal (coalesce(decided_at, created_at))
    WHERE contact_name IS NOT NULL OR contact_email IS NOT NULL;
  ${securing({ name: 'proposal', grants: 'SELECT, INSERT, UPDATE' })}
  CREATE POLICY guest_proposes ON proposal FOR INSERT TO jalon_app
    WITH CHECK (organisation_id = current_organisation() AND is_guest() AND state = 'waiting');
  CREATE POLICY jobs_sweep ON proposal TO jalon_jobs USING (true);
  GRANT SELECT (contact_name, contact_email, decided_at, created_at), UPDATE (contact_name, contact_email) ON proposal TO jalon_jobs;
`;
