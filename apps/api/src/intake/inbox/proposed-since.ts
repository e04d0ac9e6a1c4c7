/**
 * Since when a proposed use case `u` waits to be judged: since it was handed in, or else made. A qualification that is
 * taken back leaves it its place. `organisation` is a place of the statement.
 */
export const proposedSinceSql = (organisation: string): string => `
  coalesce((SELECT max(e.at) FROM journal_event e
    JOIN journal_value v ON v.organisation_id = e.organisation_id AND v.event_id = e.id AND v.field = 'status'
    WHERE e.organisation_id = ${organisation} AND e.subject_type = 'use-case' AND e.subject_id = u.id
      AND e.kind = 'use-case.moved' AND v.after_value = '"proposed"' AND v.before_value <> '"qualified"'), u.created_at)`;
