import type { MigrationInterface, QueryRunner } from 'typeorm';
import { securing } from './tenant-table';

/** What every context stands on: the journal, idempotency keys, rate limits, development mail. */
export class Platform1795600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(JOURNAL);
    await runner.query(REQUESTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE development_mail, rate_limit, idempotency_key, journal_seal, journal_value, journal_event;
       DROP FUNCTION read_json(text)`,
    );
  }
}

/**
 * `body` is the canonical JSON (RFC 8785) that the seal covers; the other columns repeat parts of it so that
 * they can be searched, and verification compares them. `about` is the thing in whose history the event stands:
 * the use case of a comment; the subject itself where there is no other. `xid` (the transaction, as a number) tells
 * readers what has committed since they last looked. A seal has no foreign key to its event: a missing event must be
 * told, not made impossible. Seals are written by `door.seal_journal` alone.
 */
const JOURNAL = `
  CREATE TABLE journal_event (
    organisation_id uuid NOT NULL REFERENCES organisation,
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL,
    actor_id text NOT NULL,
    kind text NOT NULL,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    subject_version integer,
    about_type text NOT NULL,
    about_id uuid NOT NULL,
    request_id text NOT NULL,
    body text NOT NULL,
    xid bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    PRIMARY KEY (organisation_id, id)
  );
  CREATE INDEX journal_event_at ON journal_event (organisation_id, at, id);
  CREATE INDEX journal_event_subject ON journal_event (organisation_id, subject_id, subject_version);
  CREATE INDEX journal_event_about ON journal_event (organisation_id, about_id, at, id);
  CREATE INDEX journal_event_xid ON journal_event (xid);
  ${securing({ name: 'journal_event', grants: 'SELECT, INSERT' })}
  CREATE POLICY held_may_tell ON journal_event FOR INSERT TO jalon_app WITH CHECK (organisation_id = current_organisation());
  CREATE POLICY jobs_read ON journal_event FOR SELECT TO jalon_jobs USING (true);
  GRANT SELECT ON journal_event TO jalon_jobs;

  CREATE TABLE journal_value (
    organisation_id uuid NOT NULL REFERENCES organisation,
    event_id uuid NOT NULL,
    field text NOT NULL,
    before_salt bytea,
    before_value text,
    after_salt bytea,
    after_value text,
    PRIMARY KEY (organisation_id, event_id, field)
  );
  ${securing({ name: 'journal_value', grants: 'SELECT, INSERT' })}
  CREATE POLICY held_may_tell ON journal_value FOR INSERT TO jalon_app WITH CHECK (organisation_id = current_organisation());

  CREATE TABLE journal_seal (
    organisation_id uuid NOT NULL REFERENCES organisation,
    seq bigint NOT NULL,
    event_id uuid NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    sealed_at timestamptz NOT NULL,
    PRIMARY KEY (organisation_id, seq),
    UNIQUE (organisation_id, event_id)
  );
  ${securing({ name: 'journal_seal', grants: 'SELECT' })}
  CREATE POLICY jobs_read ON journal_seal FOR SELECT TO jalon_jobs USING (true);
  GRANT SELECT ON journal_seal TO jalon_jobs;

  /* Null where it is none: whoever verifies must not stumble over what was tampered with. */
  CREATE FUNCTION read_json(written text) RETURNS json LANGUAGE plpgsql IMMUTABLE STRICT AS $$
    BEGIN RETURN written::json; EXCEPTION WHEN others THEN RETURN NULL; END $$;
`;

const REQUESTS = `
  CREATE TABLE idempotency_key (
    organisation_id uuid NOT NULL REFERENCES organisation,
    actor_id text NOT NULL,
    operation text NOT NULL,
    key uuid NOT NULL,
    body_hash bytea NOT NULL,
    status integer,
    response text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, actor_id, operation, key)
  );
  CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
  ${securing({ name: 'idempotency_key', grants: 'SELECT, INSERT, UPDATE', held: 'open' })}
  CREATE POLICY jobs_purge ON idempotency_key TO jalon_jobs USING (true);
  GRANT SELECT, DELETE ON idempotency_key TO jalon_jobs;

  /* The shape that rate-limiter-flexible expects. */
  CREATE TABLE rate_limit (
    key varchar(255) PRIMARY KEY,
    points integer NOT NULL DEFAULT 0,
    expire bigint
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO jalon_app, jalon_jobs;

  /* Mail that stays at home: only on the embedded server and loopback. */
  CREATE TABLE development_mail (
    id uuid PRIMARY KEY,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    created_at timestamptz NOT NULL
  );
  CREATE INDEX development_mail_recent ON development_mail (created_at);
  GRANT SELECT, INSERT, DELETE ON development_mail TO jalon_app, jalon_jobs;
`;
