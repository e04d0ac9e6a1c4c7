import type { Door } from './doors';

/** Numbers of projects; and their clocks, which know no organisation. */
export const PROJECT_DOORS: readonly Door[] = [
  {
    /* A sequence for each organisation: creations do not wait for one another. Heals itself after a restore. */
    signature: 'next_project_number()',
    to: 'jalon_app',
    sql: `() RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE
      organisation uuid := current_organisation();
      counter text := 'counter.project_' || replace(organisation::text, '-', '_');
      given integer;
    BEGIN
      IF organisation IS NULL THEN RAISE EXCEPTION 'A number belongs to an organisation'; END IF;
      IF to_regclass(counter) IS NULL THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(counter, 0));
        EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %s AS integer', counter);
      END IF;
      given := nextval(counter::regclass);
      IF EXISTS (SELECT FROM project p WHERE p.organisation_id = organisation AND p.number = given) THEN
        PERFORM setval(counter::regclass, (SELECT max(p.number) FROM project p WHERE p.organisation_id = organisation));
        given := nextval(counter::regclass);
      END IF;
      RETURN given;
    END $$`,
  },
  {
    /* Proofs whose last day is before this one and nobody told; which, and nothing of what they say. */
    signature: 'expired_evidence(date)',
    to: 'jalon_jobs',
    sql: `(today date) RETURNS TABLE (organisation_id uuid, evidence_id uuid) LANGUAGE sql STABLE AS $$
      SELECT e.organisation_id, e.id FROM evidence e
      WHERE e.expires_on < today AND e.expiry_told_at IS NULL AND e.removed_at IS NULL
      ORDER BY e.expires_on, e.id LIMIT 1000
    $$`,
  },
];
