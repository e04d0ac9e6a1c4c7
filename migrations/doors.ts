/**
 * Every function that runs with the owner's rights (`SECURITY DEFINER`): what must be read or written before an
 * organisation is known, and what the jobs' role may not do by itself. Nothing else may be one: a test compares
 * this list with the database. They are laid again at each migration, so that this file says what is in force.
 */
export interface Door {
  /** Name and argument types, as in `door.enter_session(bytea)`. */
  readonly signature: string;
  readonly to: 'jalon_app' | 'jalon_jobs' | 'jalon_app, jalon_jobs';
  /** From the parameter list to the end of the body; `SECURITY DEFINER` and the search path are added. */
  readonly sql: string;
}

/** Makes an actor's settings for the rest of the transaction, which row security then compares with. */
const SETTLE = `
  PERFORM set_config('app.organisation_id', m.organisation_id::text, true),
          set_config('app.person_id', m.person_id::text, true),
          set_config('app.client_ids',
            CASE WHEN m.roles <@ ARRAY['client_viewer'] THEN m.client_ids::text ELSE '' END, true);
`;

const ACCESS_DOORS: readonly Door[] = [
  {
    signature: 'enter_session(bytea)',
    to: 'jalon_app',
    sql: `(hash bytea) RETURNS json LANGUAGE plpgsql AS $$
    DECLARE m record;
    BEGIN
      SELECT s.id AS session_id, s.last_seen_at, m.organisation_id, m.person_id, m.roles, m.client_ids, p.language
        INTO m FROM session s JOIN membership m USING (organisation_id, person_id) JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = hash AND s.expires_at > now() AND m.left_at IS NULL;
      IF NOT FOUND THEN RETURN NULL; END IF;
      ${SETTLE}
      IF m.last_seen_at < now() - interval '5 minutes' THEN
        UPDATE session SET last_seen_at = now() WHERE id = m.session_id;
      END IF;
      RETURN json_build_object('kind', 'member', 'id', m.person_id, 'organisationId', m.organisation_id,
        'roles', m.roles, 'clientIds', m.client_ids, 'scope', 'full', 'language', m.language, 'sessionId', m.session_id);
    END $$`,
  },
  {
    signature: 'enter_token(bytea)',
    to: 'jalon_app',
    sql: `(hash bytea) RETURNS json LANGUAGE plpgsql AS $$
    DECLARE m record;
    BEGIN
      SELECT t.id AS token_id, t.scope, t.last_used_at, m.organisation_id, m.person_id, m.roles, m.client_ids, p.language
        INTO m FROM api_token t JOIN membership m USING (organisation_id, person_id) JOIN person p ON p.id = t.person_id
        WHERE t.token_hash = hash AND t.expires_at > now() AND t.revoked_at IS NULL AND m.left_at IS NULL;
      IF NOT FOUND THEN RETURN NULL; END IF;
      ${SETTLE}
      IF m.last_used_at IS NULL OR m.last_used_at < now() - interval '1 minute' THEN
        UPDATE api_token SET last_used_at = now() WHERE organisation_id = m.organisation_id AND id = m.token_id;
      END IF;
      RETURN json_build_object('kind', 'token', 'id', m.person_id, 'organisationId', m.organisation_id,
        'roles', m.roles, 'clientIds', m.client_ids, 'scope', m.scope, 'language', m.language, 'sessionId', null);
    END $$`,
  },
  {
    signature: 'open_session(uuid, bytea, uuid, uuid, text, text, interval)',
    to: 'jalon_app',
    sql: `(id uuid, hash bytea, person uuid, organisation uuid, agent text, address text, lasts interval)
    RETURNS void LANGUAGE sql AS $$
      INSERT INTO session (id, token_hash, person_id, organisation_id, user_agent, address, created_at, last_seen_at, expires_at)
      VALUES (id, hash, person, organisation, agent, address, now(), now(), now() + lasts)
    $$`,
  },
];

const JOURNAL_DOORS: readonly Door[] = [];

export const DOORS: readonly Door[] = [...ACCESS_DOORS, ...JOURNAL_DOORS];

/** The statement that lays one door. */
export const laying = ({ signature, to, sql }: Door): string => `
  CREATE OR REPLACE FUNCTION door.${signature.slice(0, signature.indexOf('('))}${sql}
    SECURITY DEFINER SET search_path = public, pg_temp;
  REVOKE ALL ON FUNCTION door.${signature} FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION door.${signature} TO ${to};
`;
