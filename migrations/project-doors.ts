import type { Door } from './doors';

/** Clocks of projects know no organisation. */
export const PROJECT_DOORS: readonly Door[] = [
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
