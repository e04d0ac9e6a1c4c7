/** A commitment as the body writes it: SHA-256(salt ‖ value) in hexadecimal, or null. */
const commitment = (salt: string, value: string): string =>
  `coalesce('"' || encode(sha256(${salt} || convert_to(${value}, 'UTF8')), 'hex') || '"', 'null')`;

/** The changes of each event, written as its body should have them. */
const KEPT = `
  SELECT event_id, string_agg(
    '{"after":' || ${commitment('after_salt', 'after_value')} || ',"before":' || ${commitment('before_salt', 'before_value')}
      || ',"field":' || to_json(field) || '}', ',' ORDER BY field COLLATE "C") AS changes
  FROM journal_value WHERE organisation_id = $1 GROUP BY event_id`;

/** The body that columns and kept values add up to: canonical JSON, members in the order of RFC 8785. */
const EXPECTED = `'{"about":{"id":"' || e.about_id || '","type":' || to_json(e.about_type)
  || '},"actor":{"id":' || to_json(e.actor_id) || ',"kind":' || to_json(e.actor_kind)
  || '},"at":"' || to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  || '","changes":[' || coalesce(k.changes, '') || '],"format":1,"id":"' || e.id || '","kind":' || to_json(e.kind)
  || ',"organisationId":"' || e.organisation_id || '","requestId":' || to_json(e.request_id)
  || ',"subject":{"id":"' || e.subject_id || '","type":' || to_json(e.subject_type)
  || '},"version":' || coalesce(e.subject_version::text, 'null') || '}'`;

const differs = (name: string, said: string, column: string): string =>
  `CASE WHEN ${said} IS DISTINCT FROM ${column} THEN '${name}' END`;

/** Names of the columns that say other than the body. */
const COLUMNS = `array_remove(ARRAY[
  ${[
    differs('id', `b->>'id'`, 'e.id::text'),
    differs('organisation_id', `b->>'organisationId'`, 'e.organisation_id::text'),
    differs('at', `b->>'at'`, `to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
    differs('actor_kind', `b->'actor'->>'kind'`, 'e.actor_kind'),
    differs('actor_id', `b->'actor'->>'id'`, 'e.actor_id'),
    differs('kind', `b->>'kind'`, 'e.kind'),
    differs('subject_type', `b->'subject'->>'type'`, 'e.subject_type'),
    differs('subject_id', `b->'subject'->>'id'`, 'e.subject_id::text'),
    differs('about_type', `b->'about'->>'type'`, 'e.about_type'),
    differs('about_id', `b->'about'->>'id'`, 'e.about_id::text'),
    differs('subject_version', `b->>'version'`, 'e.subject_version::text'),
    differs('request_id', `b->>'requestId'`, 'e.request_id'),
  ].join(',\n  ')}], NULL)`;

/** What became of one value: kept as committed (null), `erased`, or `altered`. */
const fate = (side: 'before' | 'after'): string => `
  CASE
    WHEN c.${side} IS NOT DISTINCT FROM encode(sha256(v.${side}_salt || convert_to(v.${side}_value, 'UTF8')), 'hex')
      AND (c.${side} IS NOT NULL OR (v.${side}_salt IS NULL AND v.${side}_value IS NULL)) THEN NULL
    WHEN c.${side} IS NOT NULL AND v.${side}_salt IS NULL AND v.${side}_value IS NULL THEN 'erased'
    ELSE 'altered'
  END`;

/** Each value that an event speaks of or that is kept for it. */
const VALUES = `
  SELECT array_agg(field ORDER BY field) FILTER (WHERE 'altered' IN (before, after)) AS altered,
    bool_or('erased' IN (before, after)) AS erased
  FROM (
    SELECT coalesce(c.field, v.field) AS field, coalesce(${fate('before')}, '') AS before, coalesce(${fate('after')}, '') AS after
    FROM (SELECT x->>'field' AS field, x->>'before' AS before, x->>'after' AS after
      FROM json_array_elements(CASE json_typeof(b->'changes') WHEN 'array' THEN b->'changes' ELSE '[]' END) AS x) AS c
    FULL JOIN (SELECT * FROM journal_value WHERE organisation_id = e.organisation_id AND event_id = e.id) AS v USING (field)
  ) AS each`;

/**
 * Everything in one statement, hence of one moment. An event whose body is what its columns and values add up to needs
 * no reading of JSON; only the others are looked into. Each row is a flaw, after a first row of counts.
 */
export const VERIFY = `
  WITH kept AS MATERIALIZED (${KEPT}),
  event AS MATERIALIZED (
    SELECT e.id, sha256(convert_to(e.body, 'UTF8')) AS digest, e.body = ${EXPECTED} AS agrees
    FROM journal_event e LEFT JOIN kept k ON k.event_id = e.id WHERE e.organisation_id = $1
  ),
  chain AS (
    SELECT s.seq, s.event_id, s.previous, s.hash, e.id IS NULL AS is_missing, e.agrees,
      s.hash = sha256(s.previous || int8send(s.seq) || e.digest) AS fits
    FROM journal_seal s LEFT JOIN event e ON e.id = s.event_id WHERE s.organisation_id = $1
  ),
  link AS (
    SELECT chain.*, coalesce(lag(seq) OVER w, 0) AS seq_before, lead(seq) OVER w AS seq_after,
      coalesce(lag(hash) OVER w, decode(repeat('00', 32), 'hex')) AS hash_before, lead(previous) OVER w AS previous_after,
      coalesce(lag(fits) OVER w, true) AS fits_before
    FROM chain WINDOW w AS (ORDER BY seq)
  ),
  judged AS (
    SELECT *, seq_before <> seq - 1 OR previous = hash_before AS follows,
      seq_after IS NULL OR seq_after <> seq + 1 AS is_last, previous_after = hash AS is_followed
    FROM link
  ),
  sealing AS MATERIALIZED (
    SELECT seq, event_id, CASE
      WHEN is_missing THEN 'missing-event'
      WHEN NOT follows AND fits_before THEN 'altered-seal'
      WHEN fits THEN NULL
      WHEN is_last THEN CASE WHEN agrees THEN 'altered-seal' ELSE 'altered-body' END
      WHEN is_followed THEN 'altered-body'
      ELSE 'altered-seal' END AS kind
    FROM judged WHERE is_missing OR NOT fits OR NOT follows
  ),
  hole AS MATERIALIZED (SELECT seq_before + 1 AS seq, seq - 1 AS until FROM judged WHERE seq_before <> seq - 1),
  look AS MATERIALIZED (
    SELECT e.id, s.seq, ${COLUMNS} AS columns, v.altered, v.erased
    FROM event JOIN journal_event e ON e.organisation_id = $1 AND e.id = event.id
    CROSS JOIN LATERAL (SELECT read_json(e.body) AS b) AS body
    CROSS JOIN LATERAL (${VALUES}) AS v
    LEFT JOIN journal_seal s ON s.organisation_id = $1 AND s.event_id = e.id
    WHERE NOT event.agrees AND NOT EXISTS (SELECT FROM sealing WHERE event_id = e.id AND kind = 'altered-body')
  ),
  finding AS MATERIALIZED (
    SELECT kind, seq, NULL::bigint AS until, event_id, '{}'::text[] AS what FROM sealing WHERE kind IS NOT NULL
    UNION ALL SELECT 'missing-seal', seq, until, NULL, '{}' FROM hole
    UNION ALL SELECT 'altered-column', seq, NULL, id, columns FROM look WHERE columns <> '{}'
    UNION ALL SELECT 'altered-value', seq, NULL, id, altered FROM look WHERE altered IS NOT NULL
  )
  SELECT json_build_object(
    'events', (SELECT count(*) FROM event),
    'sealed', (SELECT count(*) FROM chain WHERE NOT is_missing),
    'altered', (SELECT count(DISTINCT coalesce(event_id::text, seq::text)) FROM finding WHERE kind LIKE 'altered%'),
    'missing', (SELECT coalesce(sum(coalesce(until, seq) - seq + 1), 0) FROM finding WHERE kind LIKE 'missing%'),
    'erased', (SELECT count(*) FROM look WHERE erased),
    'head', (SELECT json_build_object('seq', seq, 'hash', encode(hash, 'hex'), 'sealedAt',
        to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      FROM journal_seal WHERE organisation_id = $1 ORDER BY journal_seal.seq DESC LIMIT 1),
    'findings', (SELECT coalesce(json_agg(json_build_object('kind', kind, 'seq', seq, 'until', until, 'eventId', event_id,
        'what', what)), '[]')
      FROM (SELECT * FROM finding ORDER BY seq NULLS LAST, kind LIMIT $2) AS first)
  ) AS verification`;
