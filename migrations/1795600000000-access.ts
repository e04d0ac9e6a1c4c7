import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heldOnlyRead, securing } from './tenant-table';

/** People, organisations and what lets one into the other. */
export class Access1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTINGS);
    await runner.query(PEOPLE);
    await runner.query(MEMBERSHIPS);
    await runner.query(LETTING_IN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sign_up, password_reset, invitation, api_token, session,
        membership, person_secret, person, organisation;
      DROP FUNCTION current_organisation(), current_person(), held_clients();
      DROP SCHEMA door;
    `);
  }
}

/** What row security compares with: settings made at the start of each transaction, empty outside one. */
const SETTINGS = `
  CREATE EXTENSION IF NOT EXISTS citext;
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE EXTENSION IF NOT EXISTS unaccent;

  CREATE FUNCTION current_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT NULLIF(current_setting('app.organisation_id', true), '')::uuid $$;
  CREATE FUNCTION current_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT NULLIF(current_setting('app.person_id', true), '')::uuid $$;
  /* The clients that the actor is held to; null for those who see them all. */
  CREATE FUNCTION held_clients() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT NULLIF(current_setting('app.client_ids', true), '')::uuid[] $$;

  /* Functions that read before an organisation is known: see doors.ts. */
  CREATE SCHEMA door;
  GRANT USAGE ON SCHEMA door TO jalon_app, jalon_jobs;
`;

const PEOPLE = `
  CREATE TABLE organisation (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    sector text,
    headcount integer,
    currency text NOT NULL,
    parameters jsonb NOT NULL,
    holidays date[] NOT NULL,
    /* The scenario that made it; null for a real one. */
    demonstration text,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
  );
  ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_organisation ON organisation TO jalon_app USING (id = current_organisation());
  ${heldOnlyRead('organisation')}
  GRANT SELECT, UPDATE ON organisation TO jalon_app;

  CREATE TABLE person (
    id uuid PRIMARY KEY,
    email citext NOT NULL UNIQUE,
    name text NOT NULL,
    language text NOT NULL,
    theme text NOT NULL,
    created_at timestamptz NOT NULL
  );

  /* Read and written by doors alone: the application's role has no right to it. */
  CREATE TABLE person_secret (
    person_id uuid PRIMARY KEY REFERENCES person,
    password_hash text NOT NULL,
    password_changed_at timestamptz NOT NULL,
    totp_secret text,
    totp_confirmed_at timestamptz,
    totp_last_step bigint,
    recovery_codes text[] NOT NULL
  );
`;

const MEMBERSHIPS = `
  CREATE TABLE membership (
    organisation_id uuid NOT NULL REFERENCES organisation,
    person_id uuid NOT NULL REFERENCES person,
    roles text[] NOT NULL,
    client_ids uuid[] NOT NULL,
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    left_at timestamptz,
    /* When the person last signed in here: where they begin next time. */
    entered_at timestamptz,
    PRIMARY KEY (organisation_id, person_id)
  );
  CREATE INDEX membership_person ON membership (person_id);
  CREATE INDEX membership_joined ON membership (organisation_id, created_at, person_id);
  ${securing({ name: 'membership', held: 'open' })}

  ALTER TABLE person ENABLE ROW LEVEL SECURITY;
  CREATE POLICY colleague ON person FOR SELECT TO jalon_app USING (
    id = current_person()
    OR EXISTS (SELECT FROM membership WHERE person_id = person.id AND organisation_id = current_organisation())
  );
  CREATE POLICY oneself ON person FOR UPDATE TO jalon_app USING (id = current_person());
  GRANT SELECT, UPDATE (name, language, theme) ON person TO jalon_app;

  CREATE TABLE session (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    person_id uuid NOT NULL REFERENCES person,
    organisation_id uuid NOT NULL,
    user_agent text NOT NULL,
    address text NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership
  );
  CREATE INDEX session_person ON session (person_id);
  ALTER TABLE session ENABLE ROW LEVEL SECURITY;
  CREATE POLICY own_sessions ON session TO jalon_app USING (person_id = current_person());
  GRANT SELECT (id, person_id, organisation_id, user_agent, address, created_at, last_seen_at, expires_at), DELETE
    ON session TO jalon_app;
`;

const LETTING_IN = `
  CREATE TABLE api_token (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    token_hash bytea NOT NULL UNIQUE,
    scope text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES membership
  );
  CREATE INDEX api_token_person ON api_token (organisation_id, person_id);
  ${securing({ name: 'api_token' })}

  CREATE TABLE invitation (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    email citext NOT NULL,
    roles text[] NOT NULL,
    client_ids uuid[] NOT NULL,
    token_hash bytea NOT NULL UNIQUE,
    invited_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    revoked_at timestamptz,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, invited_by) REFERENCES membership
  );
  CREATE INDEX invitation_email ON invitation (organisation_id, email);
  ${securing({ name: 'invitation' })}

  CREATE TABLE password_reset (
    token_hash bytea PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  );
  CREATE INDEX password_reset_person ON password_reset (person_id);

  /* Between the form and the link of the mail: nobody is made before the address is proved. */
  CREATE TABLE sign_up (
    token_hash bytea PRIMARY KEY,
    email citext NOT NULL,
    name text NOT NULL,
    password_hash text NOT NULL,
    organisation_name text NOT NULL,
    language text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  );
`;
