/** Fields that name a thing, the best first. */
const NAMING = `ARRAY['title', 'name', 'fileName', 'email']`;

/** The last name that the journal knows of a thing; a gate goes by its number (`G2`). */
const nameSql = (id: string, types: string): string => `
  SELECT read_json(coalesce(v.after_value, v.before_value)) #>> '{}' AS name
  FROM journal_event n JOIN journal_value v ON v.organisation_id = n.organisation_id AND v.event_id = n.id
  WHERE n.organisation_id = e.organisation_id AND n.subject_id = ${id} AND n.subject_type IN (${types})
    AND (v.field = ANY(${NAMING}) OR (n.subject_type = 'gate' AND v.field = 'gateId'))
  ORDER BY array_position(${NAMING}, v.field), n.subject_version DESC NULLS LAST, n.at DESC LIMIT 1`;

/** Of the subject; or of what it is about, where that goes by the same id. */
const SUBJECT_NAME = nameSql(
  'e.subject_id',
  'e.subject_type, CASE WHEN e.about_id = e.subject_id THEN e.about_type END',
);
const ABOUT_NAME = nameSql('e.about_id', 'e.about_type');

/** The changes with their values, where they are still kept. */
const CHANGES = `
  SELECT coalesce(json_agg(json_build_object('field', c->>'field', 'before', read_json(v.before_value),
    'after', read_json(v.after_value),
    'erased', (c->>'before' IS NOT NULL AND v.before_value IS NULL) OR (c->>'after' IS NOT NULL AND v.after_value IS NULL)
  ) ORDER BY place), '[]') AS changes
  FROM json_array_elements(read_json(e.body)->'changes') WITH ORDINALITY AS each(c, place)
  LEFT JOIN journal_value v ON v.organisation_id = e.organisation_id AND v.event_id = e.id AND v.field = c->>'field'`;

/** Entries with all that a reader is shown; `chosen` picks the events of `$1`'s journal, in an order. */
export const entriesSql = (chosen: string, orderBy: string): string => `
  SELECT e.id, e.at, s.seq::int8, e.actor_kind, e.actor_id, p.name AS actor_name, e.kind, e.subject_type, e.subject_id,
    coalesce(subject.name, colleague.name) AS subject_name, e.about_type, e.about_id, about.name AS about_name, e.request_id, change.changes,
    e.keyset_key
  FROM (${chosen}) AS e
  LEFT JOIN journal_seal s ON s.organisation_id = e.organisation_id AND s.event_id = e.id
  LEFT JOIN person p ON p.id = CASE WHEN e.actor_kind IN ('member', 'token') THEN e.actor_id::uuid END
  LEFT JOIN person colleague ON colleague.id = e.subject_id
  LEFT JOIN LATERAL (${SUBJECT_NAME}) AS subject ON true
  LEFT JOIN LATERAL (${ABOUT_NAME}) AS about ON e.about_id <> e.subject_id
  CROSS JOIN LATERAL (${CHANGES}) AS change
  ORDER BY ${orderBy}`;

const hex = (bytes: string): string => `encode(${bytes}, 'hex')`;

/** Events as they are sealed: body, seal and values with their salts, each as a text of JSON. */
export const linesSql = (chosen: string, orderBy: string): string => `
  SELECT e.id, e.keyset_key, json_build_object('body', e.body, 'seq', s.seq, 'previous', ${hex('s.previous')},
    'hash', ${hex('s.hash')}, 'sealedAt', s.sealed_at, 'values', (
      SELECT coalesce(json_agg(json_build_object('field', v.field, 'beforeSalt', ${hex('v.before_salt')},
        'before', v.before_value, 'afterSalt', ${hex('v.after_salt')}, 'after', v.after_value) ORDER BY v.field), '[]')
      FROM journal_value v WHERE v.organisation_id = e.organisation_id AND v.event_id = e.id)
  )::text AS line
  FROM (${chosen}) AS e
  LEFT JOIN journal_seal s ON s.organisation_id = e.organisation_id AND s.event_id = e.id
  ORDER BY ${orderBy}`;
