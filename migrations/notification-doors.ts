import type { Door } from './doors';

/** Mail is due across organisations: who it may be due for is asked before any of them is entered. */
export const NOTIFICATION_DOORS: readonly Door[] = [
  {
    /*
     * What waits, unread and not mailed, for each person and rhythm: current members who follow discussions and did not
     * stop mail. `usual` holds for who chose nothing, and for kinds that came after they chose. Nothing older
     * than `since` is looked at, nor, of what leaves at once, what waited for long when they chose (`STILL_FRESH`).
     */
    signature: 'waiting_mail(jsonb, text[], timestamptz)',
    to: 'jalon_jobs',
    sql: `(usual jsonb, hear text[], since timestamptz) RETURNS TABLE (organisation_id uuid, person_id uuid, rhythm text,
      oldest timestamptz, last_period timestamptz, chosen_at timestamptz, schedule jsonb, roles text[], email text,
      language text, organisation text) LANGUAGE sql STABLE AS $$
      WITH waiting AS (
        SELECT n.organisation_id, n.person_id, coalesce(c.rhythms->>n.kind, usual->>n.kind) AS rhythm,
          min(n.created_at) AS oldest
        FROM notification n
        LEFT JOIN notification_preference c ON c.organisation_id = n.organisation_id AND c.person_id = n.person_id
        WHERE n.read_at IS NULL AND n.mailed_at IS NULL AND n.created_at >= since AND c.stopped_at IS NULL
          AND (c.updated_at IS NULL OR n.created_at >= c.updated_at - interval '5 minutes'
            OR coalesce(c.rhythms->>n.kind, usual->>n.kind) <> 'at_once')
        GROUP BY 1, 2, 3
      )
      SELECT w.organisation_id, w.person_id, w.rhythm, w.oldest,
        (SELECT max(m.period) FROM notification_mail m WHERE m.organisation_id = w.organisation_id
          AND m.person_id = w.person_id AND m.rhythm = w.rhythm),
        c.updated_at, coalesce(c.schedule, s.schedule), m.roles, p.email::text, p.language, o.name
      FROM waiting w
      JOIN membership m ON m.organisation_id = w.organisation_id AND m.person_id = w.person_id
        AND m.left_at IS NULL AND m.roles && hear
      JOIN person p ON p.id = w.person_id
      JOIN organisation o ON o.id = w.organisation_id
      LEFT JOIN notification_preference c ON c.organisation_id = w.organisation_id AND c.person_id = w.person_id
      LEFT JOIN notification_schedule s ON s.organisation_id = w.organisation_id
      WHERE w.rhythm <> 'never'
      ORDER BY w.organisation_id, w.person_id
    $$`,
  },
];
