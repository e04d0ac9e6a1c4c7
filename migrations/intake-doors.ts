import type { Door } from './doors';

/** A public link is found before any organisation is known. */
export const INTAKE_DOORS: readonly Door[] = [
  {
    /*
     * The link of this secret with what the rules look at, whether it opens or not; null where nobody knows it. With a
     * submission the link is held until the transaction ends, so that twins are counted and told apart one by one.
     */
    signature: 'find_intake_link(bytea, uuid)',
    to: 'jalon_app',
    sql: `(hash bytea, submission uuid) RETURNS json LANGUAGE plpgsql AS $$
    DECLARE l record;
    BEGIN
      IF submission IS NULL THEN SELECT * INTO l FROM intake_link WHERE token_hash = hash;
      ELSE SELECT * INTO l FROM intake_link WHERE token_hash = hash FOR UPDATE;
      END IF;
      IF NOT FOUND THEN RETURN NULL; END IF;
      RETURN json_build_object('id', l.id, 'organisationId', l.organisation_id,
        'organisationName', (SELECT o.name FROM organisation o WHERE o.id = l.organisation_id),
        'greeting', l.greeting, 'language', l.language, 'expiresAt', l.expires_at, 'revokedAt', l.revoked_at,
        'dailyLimit', l.daily_limit,
        'receivedToday', (SELECT count(*) FROM proposal p WHERE p.organisation_id = l.organisation_id
          AND p.link_id = l.id AND p.created_at > now() - interval '24 hours'),
        'isKnown', EXISTS (SELECT FROM proposal p WHERE p.organisation_id = l.organisation_id
          AND p.link_id = l.id AND p.submission_id = submission));
    END $$`,
  },
];
