import { ACCESS_DOORS } from './access-doors';
import { CATALOGUE_DOORS } from './catalogue-doors';
import { GATE_DOORS } from './gate-doors';
import { INTAKE_DOORS } from './intake-doors';
import { NOTIFICATION_DOORS } from './notification-doors';
import { PROJECT_DOORS } from './project-doors';
import { SCORING_DOORS } from './scoring-doors';
import { SECOND_FACTOR_DOORS } from './second-factor-doors';
import { USE_CASE_DOORS } from './use-case-doors';

/**
 * Every function that runs with the owner's rights (`SECURITY DEFINER`): what must be read or written before an
 * organisation is known, and what the jobs' role may not do by itself. Nothing else may be one: a test compares
 * this list with the database. They are laid again at each migration, so that this list says what is in force. Those
 * of people stand beside it, in `access-doors.ts` and `second-factor-doors.ts`.
 */
export interface Door {
  /** Name and argument types, as in `door.enter_session(bytea)`. */
  readonly signature: string;
  readonly to: 'jalon_app' | 'jalon_jobs' | 'jalon_app, jalon_jobs';
  /** From the parameter list to the end of the body; `SECURITY DEFINER` and the search path are added. */
  readonly sql: string;
}

/** Nothing before the first event: 32 zero bytes. */
const NO_SEAL = `'\\x${'00'.repeat(32)}'::bytea`;

const JOURNAL_DOORS: readonly Door[] = [
  {
    /* Seals at most `most` events of the transactions from `since` on (all when null), in the order (xid, at, id):
       hash = SHA-256(previous ‖ position, 8 bytes big-endian ‖ SHA-256(body)). Null: another is at it. */
    signature: 'seal_journal(uuid, bigint, integer)',
    to: 'jalon_jobs',
    sql: `(organisation uuid, since bigint, most integer) RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE
      head record;
      event record;
      seq bigint := 0;
      previous bytea := ${NO_SEAL};
      hash bytea;
      sealed integer := 0;
      last bigint;
    BEGIN
      IF NOT pg_try_advisory_xact_lock(hashtextextended('jalon-seal ' || organisation, 0)) THEN RETURN NULL; END IF;
      SELECT s.seq, s.hash INTO head FROM journal_seal s WHERE s.organisation_id = organisation ORDER BY s.seq DESC LIMIT 1;
      IF FOUND THEN seq := head.seq; previous := head.hash; END IF;
      /* After a restore events carry numbers of another cluster; those above our own are left to the first pass. */
      last := CASE WHEN since IS NULL THEN 9223372036854775807
        ELSE pg_snapshot_xmax(pg_current_snapshot())::text::bigint END;
      FOR event IN
        SELECT e.id, sha256(convert_to(e.body, 'UTF8')) AS digest FROM journal_event e
        WHERE e.organisation_id = organisation AND e.xid >= coalesce(since, 0) AND e.xid < last
          AND NOT EXISTS (SELECT FROM journal_seal s WHERE s.organisation_id = organisation AND s.event_id = e.id)
        ORDER BY e.xid, e.at, e.id LIMIT most
      LOOP
        seq := seq + 1;
        hash := sha256(previous || int8send(seq) || event.digest);
        INSERT INTO journal_seal (organisation_id, seq, event_id, previous, hash, sealed_at)
          VALUES (organisation, seq, event.id, previous, hash, clock_timestamp());
        previous := hash;
        sealed := sealed + 1;
      END LOOP;
      RETURN sealed;
    END $$`,
  },
];

/** A job of the organisation that used up its attempts. */
const FAILED_JOB = `
  SELECT j.id, (j.payload->>'id')::uuid AS job, t.identifier AS task, j.attempts, j.created_at, j.updated_at, j.last_error
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  WHERE j.attempts >= j.max_attempts AND j.locked_at IS NULL
    AND j.payload->>'organisationId' = current_setting('app.organisation_id', true)`;

const JOBS_DOORS: readonly Door[] = [
  {
    /* Within the caller's transaction, for the organisation it works in; none before one is known. */
    signature: 'enqueue(text, json, timestamptz, text, text)',
    to: 'jalon_app, jalon_jobs',
    sql: `(task text, input json, run_at timestamptz, job_key text, request_id text) RETURNS uuid LANGUAGE plpgsql AS $$
    DECLARE job uuid := gen_random_uuid();
    BEGIN
      PERFORM graphile_worker.add_job(task, json_build_object('id', job, 'organisationId', current_organisation(),
        'requestId', request_id, 'input', input), run_at => run_at, max_attempts => 12,
        job_key => coalesce(current_setting('app.organisation_id', true), '') || ' ' || job_key);
      RETURN job;
    END $$`,
  },
  {
    signature: 'failed_jobs()',
    to: 'jalon_app',
    sql: `() RETURNS TABLE (id uuid, task text, attempts integer, created_at timestamptz, failed_at timestamptz, error text)
    LANGUAGE sql STABLE AS $$
      SELECT job, task, attempts, created_at, updated_at, left(last_error, 500) FROM (${FAILED_JOB}) AS failed
      ORDER BY updated_at DESC, job LIMIT 200
    $$`,
  },
  {
    signature: 'retry_job(uuid)',
    to: 'jalon_app',
    sql: `(wanted uuid) RETURNS text LANGUAGE sql AS $$
      SELECT failed.task FROM (${FAILED_JOB}) AS failed
      CROSS JOIN LATERAL graphile_worker.reschedule_jobs(ARRAY[failed.id], now(), NULL, 0, NULL) AS again
      WHERE failed.job = wanted
    $$`,
  },
  {
    signature: 'discard_job(uuid)',
    to: 'jalon_app',
    sql: `(wanted uuid) RETURNS text LANGUAGE sql AS $$
      SELECT failed.task FROM (${FAILED_JOB}) AS failed
      CROSS JOIN LATERAL graphile_worker.complete_jobs(ARRAY[failed.id]) AS gone
      WHERE failed.job = wanted
    $$`,
  },
  {
    /* What has had its time: hourly. Mail holds names and addresses, also when it could not leave: thirty days. */
    signature: 'sweep()',
    to: 'jalon_jobs',
    sql: `() RETURNS void LANGUAGE sql AS $$
      DELETE FROM idempotency_key WHERE created_at < now() - interval '24 hours';
      DELETE FROM session WHERE expires_at < now();
      DELETE FROM password_reset WHERE expires_at < now() - interval '7 days';
      DELETE FROM saved_view WHERE removed_at < now() - interval '30 days';
      DELETE FROM rate_limit WHERE expire < (extract(epoch FROM now()) * 1000)::bigint;
      DELETE FROM bulk_edit WHERE created_at < now() - interval '7 days';
      DELETE FROM development_mail WHERE created_at < now() - interval '30 days';
      SELECT graphile_worker.complete_jobs(array_agg(j.id)) FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_tasks t ON t.id = j.task_id
        WHERE t.identifier = 'send-mail' AND j.attempts >= j.max_attempts AND j.locked_at IS NULL
          AND j.updated_at < now() - interval '30 days' HAVING count(*) > 0;
    $$`,
  },
];

const DISCUSSION_DOORS: readonly Door[] = [
  {
    /* Hangs on one thing what people were told about another: all of it, or the rows named. */
    signature: 'turn_notifications(text, uuid, uuid, uuid[])',
    to: 'jalon_app',
    sql: `(subject text, from_id uuid, to_id uuid, only_ids uuid[]) RETURNS SETOF uuid LANGUAGE sql AS $$
      UPDATE notification SET subject_id = to_id
      WHERE organisation_id = current_organisation() AND held_clients() IS NULL AND subject_type = subject
        AND subject_id = from_id AND (only_ids IS NULL OR id = ANY (only_ids))
      RETURNING id
    $$`,
  },
];

export const DOORS: readonly Door[] = [
  ...ACCESS_DOORS,
  ...SECOND_FACTOR_DOORS,
  ...JOURNAL_DOORS,
  ...JOBS_DOORS,
  ...USE_CASE_DOORS,
  ...CATALOGUE_DOORS,
  ...NOTIFICATION_DOORS,
  ...DISCUSSION_DOORS,
  ...SCORING_DOORS,
  ...INTAKE_DOORS,
  ...PROJECT_DOORS,
  ...GATE_DOORS,
];

/** The statement that lays one door. */
export const laying = ({ signature, to, sql }: Door): string => `
  CREATE OR REPLACE FUNCTION door.${signature.slice(0, signature.indexOf('('))}${sql}
    SECURITY DEFINER SET search_path = public, pg_temp;
  REVOKE ALL ON FUNCTION door.${signature} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION door.${signature} TO ${to};
`;
