import type { Door } from './doors';

/** What signing in compares with, and where the person begins: the organisation entered last. */
const CREDENTIALS = `
  SELECT json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'language', p.language,
    'passwordHash', s.password_hash, 'totpSecret', s.totp_secret, 'totpSince', s.totp_confirmed_at,
    'recoveryCodesLeft', cardinality(s.recovery_codes),
    'organisationId', (SELECT m.organisation_id FROM membership m WHERE m.person_id = p.id AND m.left_at IS NULL
      ORDER BY m.entered_at DESC NULLS LAST, m.created_at, m.organisation_id LIMIT 1))
  FROM person p JOIN person_secret s ON s.person_id = p.id`;

const OPEN_INVITATION = `
  SELECT json_build_object('id', i.id, 'organisationId', i.organisation_id, 'organisationName', o.name, 'email', i.email,
    'roles', i.roles, 'clientIds', i.client_ids, 'expiresAt', i.expires_at, 'invitedBy', p.name,
    'personId', (SELECT a.id FROM person a WHERE a.email = i.email))
  FROM invitation i JOIN organisation o ON o.id = i.organisation_id JOIN person p ON p.id = i.invited_by
  WHERE i.token_hash = hash AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()`;

/** Makes an actor's settings for the rest of the transaction, which row security then compares with. */
const SETTLE = `
  PERFORM set_config('app.organisation_id', m.organisation_id::text, true),
          set_config('app.person_id', m.person_id::text, true),
          set_config('app.client_ids',
            CASE WHEN m.roles <@ ARRAY['client_viewer'] THEN m.client_ids::text ELSE '' END, true);
`;

const refused = (why: string): string => `RAISE EXCEPTION '${why}' USING ERRCODE = 'insufficient_privilege';`;

export const ACCESS_DOORS: readonly Door[] = [
  {
    signature: 'enter_session(bytea)',
    to: 'jalon_app',
    sql: `(hash bytea) RETURNS json LANGUAGE plpgsql AS $$
    DECLARE m record;
    BEGIN
      SELECT s.id AS session_id, s.last_seen_at, member.organisation_id, member.person_id, member.roles, member.client_ids, p.language
        INTO m FROM session s JOIN membership member USING (organisation_id, person_id) JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = hash AND s.expires_at > now() AND member.left_at IS NULL;
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
      SELECT t.id AS token_id, t.scope, t.last_used_at, member.organisation_id, member.person_id, member.roles, member.client_ids, p.language
        INTO m FROM api_token t JOIN membership member USING (organisation_id, person_id) JOIN person p ON p.id = t.person_id
        WHERE t.token_hash = hash AND t.expires_at > now() AND t.revoked_at IS NULL AND member.left_at IS NULL;
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
    /* For a present member alone; whoever leaves at the same moment is waited for. */
    signature: 'open_session(uuid, bytea, uuid, uuid, text, text, interval)',
    to: 'jalon_app',
    sql: `(id uuid, hash bytea, person uuid, organisation uuid, agent text, address text, lasts interval)
    RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE membership m SET entered_at = now()
        WHERE m.organisation_id = organisation AND m.person_id = person AND m.left_at IS NULL;
      IF NOT FOUND THEN ${refused('A session is for a present member')} END IF;
      INSERT INTO session (id, token_hash, person_id, organisation_id, user_agent, address, created_at, last_seen_at, expires_at)
      VALUES (open_session.id, hash, person, organisation, agent, open_session.address, now(), now(), now() + lasts);
    END $$`,
  },
  {
    signature: 'credentials_by_email(citext)',
    to: 'jalon_app',
    sql: `(address citext) RETURNS json LANGUAGE sql STABLE AS $$ ${CREDENTIALS} WHERE p.email = address $$`,
  },
  {
    signature: 'credentials_of(uuid)',
    to: 'jalon_app',
    sql: `(person uuid) RETURNS json LANGUAGE sql STABLE AS $$ ${CREDENTIALS} WHERE p.id = person $$`,
  },
  {
    /* False when the address already has an account. */
    signature: 'create_person(uuid, citext, text, text, text, timestamptz)',
    to: 'jalon_app',
    sql: `(id uuid, address citext, name text, language text, password_hash text, at timestamptz)
    RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO person (id, email, name, language, theme, created_at)
        VALUES (create_person.id, address, create_person.name, create_person.language, 'system', at)
        ON CONFLICT (email) DO NOTHING;
      IF NOT FOUND THEN RETURN false; END IF;
      INSERT INTO person_secret (person_id, password_hash, password_changed_at, recovery_codes)
        VALUES (create_person.id, create_person.password_hash, at, '{}');
      RETURN true;
    END $$`,
  },
  {
    signature: 'create_organisation(uuid, text, text, timestamptz, text)',
    to: 'jalon_app',
    sql: `(id uuid, name text, currency text, at timestamptz, scenario text) RETURNS void LANGUAGE sql AS $$
      INSERT INTO organisation (id, name, currency, parameters, holidays, demonstration, version, created_at, updated_at)
      VALUES (id, name, currency, '{}', '{}', scenario, 1, at, at)
    $$`,
  },
  {
    /* For the person who acts, or whose link this transaction has used up. Whatever was under way with the old
       password ends: links, every session but the one kept. */
    signature: 'set_password(uuid, text, uuid)',
    to: 'jalon_app',
    sql: `(person uuid, new_hash text, kept uuid) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      IF person IS DISTINCT FROM current_person() AND NOT EXISTS (SELECT FROM password_reset r
        WHERE r.person_id = person AND r.used_at = now() AND r.xmin = pg_current_xact_id()::xid)
      THEN ${refused('A password is its person’s own')} END IF;
      UPDATE person_secret SET password_hash = new_hash, password_changed_at = now() WHERE person_id = person;
      UPDATE password_reset SET used_at = now() WHERE person_id = person AND used_at IS NULL;
      DELETE FROM session WHERE person_id = person AND id IS DISTINCT FROM kept;
    END $$`,
  },
  {
    /* Sessions of a person, of one organisation or all (null), but the one kept. How many ended. One’s own anywhere;
       somebody else’s in the acting organisation alone. */
    signature: 'end_sessions(uuid, uuid, uuid)',
    to: 'jalon_app',
    sql: `(person uuid, organisation uuid, kept uuid) RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE ended integer;
    BEGIN
      IF person IS DISTINCT FROM current_person() AND (organisation = current_organisation()) IS NOT TRUE
      THEN ${refused('These sessions are somebody else’s')} END IF;
      DELETE FROM session s WHERE s.person_id = person AND (organisation IS NULL OR s.organisation_id = organisation)
        AND s.id IS DISTINCT FROM kept;
      GET DIAGNOSTICS ended = ROW_COUNT;
      RETURN ended;
    END $$`,
  },
  {
    /* A new secret for one's own session, in this organisation or another of one's own; false where it is none. */
    signature: 'rotate_session(uuid, bytea, uuid)',
    to: 'jalon_app',
    sql: `(session_id uuid, hash bytea, organisation uuid) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE membership m SET entered_at = now()
        WHERE m.organisation_id = organisation AND m.person_id = current_person() AND m.left_at IS NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      UPDATE session s SET token_hash = hash, organisation_id = organisation, last_seen_at = now()
        WHERE s.id = session_id AND s.person_id = current_person();
      RETURN FOUND;
    END $$`,
  },
  {
    /* The person of this session has just proved who they are: one’s own session alone; false where it is none. */
    signature: 'prove_session(uuid, timestamptz)',
    to: 'jalon_app',
    sql: `(session_id uuid, at timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE session s SET identity_proved_at = at WHERE s.id = session_id AND s.person_id = current_person();
      RETURN FOUND;
    END $$`,
  },
  {
    signature: 'own_organisations()',
    to: 'jalon_app',
    sql: `() RETURNS json LANGUAGE sql STABLE AS $$
      SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.name COLLATE "fr-x-icu", o.id), '[]')
      FROM membership m JOIN organisation o ON o.id = m.organisation_id
      WHERE m.person_id = current_person() AND m.left_at IS NULL
    $$`,
  },
  {
    /* What a person is in one organisation; null where they are no member. */
    signature: 'membership_of(uuid, uuid)',
    to: 'jalon_app',
    sql: `(person uuid, organisation uuid) RETURNS json LANGUAGE sql STABLE AS $$
      SELECT json_build_object('roles', m.roles, 'clientIds', m.client_ids)
      FROM membership m WHERE m.organisation_id = organisation AND m.person_id = person AND m.left_at IS NULL
    $$`,
  },
  {
    signature: 'open_reset(bytea, uuid, interval)',
    to: 'jalon_app',
    sql: `(hash bytea, person uuid, lasts interval) RETURNS void LANGUAGE sql AS $$
      INSERT INTO password_reset (token_hash, person_id, created_at, expires_at)
      VALUES (hash, person, now(), now() + lasts)
    $$`,
  },
  {
    /* Whose link it is; used up with this transaction. */
    signature: 'take_reset(bytea)',
    to: 'jalon_app',
    sql: `(hash bytea) RETURNS uuid LANGUAGE sql AS $$
      UPDATE password_reset SET used_at = now() WHERE token_hash = hash AND used_at IS NULL AND expires_at > now()
      RETURNING person_id
    $$`,
  },
  {
    signature: 'find_invitation(bytea)',
    to: 'jalon_app',
    sql: `(hash bytea) RETURNS json LANGUAGE sql STABLE AS $$ ${OPEN_INVITATION} $$`,
  },
  {
    /* The same invitation, used up with this transaction: a twin waits and finds nothing. */
    signature: 'take_invitation(bytea)',
    to: 'jalon_app',
    sql: `(hash bytea) RETURNS boolean LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE invitation SET accepted_at = now()
        WHERE token_hash = hash AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now();
      RETURN FOUND;
    END $$`,
  },
  {
    signature: 'open_sign_up(bytea, citext, text, text, text, text, interval)',
    to: 'jalon_app',
    sql: `(hash bytea, address citext, name text, password_hash text, organisation text, language text, lasts interval)
    RETURNS void LANGUAGE sql AS $$
      DELETE FROM sign_up WHERE expires_at < now();
      INSERT INTO sign_up (token_hash, email, name, password_hash, organisation_name, language, created_at, expires_at)
      VALUES (hash, address, name, password_hash, organisation, language, now(), now() + lasts);
    $$`,
  },
  {
    /* The same address asked twice: the other links end with the one that was taken. */
    signature: 'take_sign_up(bytea)',
    to: 'jalon_app',
    sql: `(hash bytea) RETURNS json LANGUAGE plpgsql AS $$
    DECLARE s record;
    BEGIN
      DELETE FROM sign_up WHERE token_hash = hash AND expires_at > now() RETURNING * INTO s;
      IF NOT FOUND THEN RETURN NULL; END IF;
      DELETE FROM sign_up WHERE email = s.email;
      RETURN json_build_object('email', s.email, 'name', s.name, 'passwordHash', s.password_hash,
        'organisationName', s.organisation_name, 'language', s.language);
    END $$`,
  },
];
