import type { Door } from './doors';

/** Clocks of gates know no organisation: which are due, and nothing of what they say. */
export const GATE_DOORS: readonly Door[] = [
  {
    /* Open gates whose date is near, nobody reminded yet. */
    signature: 'gates_to_remind(date)',
    to: 'jalon_jobs',
    sql: `(until date) RETURNS TABLE (organisation_id uuid, gate_id uuid) LANGUAGE sql STABLE AS $$
      SELECT g.organisation_id, g.id FROM gate g
      WHERE g.decided_at IS NULL AND g.closed_at IS NULL AND g.reminded_at IS NULL AND g.due_on <= until
      ORDER BY g.due_on, g.id LIMIT 1000
    $$`,
  },
  {
    /* Conditions about to fall due, or past their date, nobody told yet. */
    signature: 'conditions_to_tell(date, date)',
    to: 'jalon_jobs',
    sql: `(today date, soon date) RETURNS TABLE (organisation_id uuid, gate_id uuid) LANGUAGE sql STABLE AS $$
      SELECT DISTINCT c.organisation_id, c.gate_id FROM gate_condition c
      WHERE c.met_at IS NULL AND c.lifted_at IS NULL
        AND ((c.due_on < today AND c.overdue_told_at IS NULL) OR (c.due_on <= soon AND c.due_told_at IS NULL))
      LIMIT 1000
    $$`,
  },
  {
    /* Use cases with an open gate that somebody signed: what was read may have lapsed with the day. */
    signature: 'signed_use_cases()',
    to: 'jalon_jobs',
    sql: `() RETURNS TABLE (organisation_id uuid, use_case_id uuid) LANGUAGE sql STABLE AS $$
      SELECT DISTINCT g.organisation_id, g.use_case_id FROM gate g
      WHERE g.decided_at IS NULL AND g.closed_at IS NULL AND (
        EXISTS (SELECT FROM gate_attestation a WHERE a.organisation_id = g.organisation_id AND a.gate_id = g.id
          AND a.ended_at IS NULL)
        OR EXISTS (SELECT FROM gate_vote v WHERE v.organisation_id = g.organisation_id AND v.gate_id = g.id
          AND v.ended_at IS NULL))
    $$`,
  },
];
