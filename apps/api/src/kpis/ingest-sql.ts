import { addToDays } from './days/day-sql';

/**
 * A whole batch in one statement, and what its days come to. In the order of their keys, so that two senders of the
 * same batch do not lock each other up; the second waits, then finds them there.
 */
export const INGEST = `
  WITH m AS (
    INSERT INTO kpi_measurement (organisation_id, id, kpi_id, number, taken_on, from_on, context, segment, value,
      numerator, denominator, n, note, source_key, entered_by, entered_at, version)
    SELECT $1, gen_random_uuid(), $2, r.number, r.taken_on, r.from_on, r.context, r.segment, r.value, r.numerator,
      r.denominator, r.n, r.note, r.source_key, $3, $4, 1
    FROM unnest($5::date[], $6::date[], $7::text[], $8::text[], $9::float8[], $10::float8[], $11::float8[],
      $12::int[], $13::text[], $14::text[], $15::int[])
      AS r (taken_on, from_on, context, segment, value, numerator, denominator, n, note, source_key, number)
    ORDER BY r.source_key COLLATE "C"
    ON CONFLICT (organisation_id, kpi_id, source_key) WHERE source_key IS NOT NULL DO NOTHING
    RETURNING number, taken_on, from_on, context, value, denominator, n
  ), days AS (${addToDays('m', '$4::timestamptz')})
  SELECT count(*)::int AS added FROM m`;

/** Which of these keys are known with another value, day or context than is sent now. */
export const KNOWN_OTHERWISE = `
  SELECT r.source_key AS key
  FROM unnest($3::text[], $4::float8[], $5::date[], $6::text[]) AS r (source_key, value, taken_on, context)
  JOIN kpi_measurement m ON m.organisation_id = $1 AND m.kpi_id = $2 AND m.source_key = r.source_key
  WHERE m.version = 1 AND (abs(m.value - r.value) > 1e-9 * greatest(1, abs(r.value)) OR m.taken_on <> r.taken_on
    OR m.context <> r.context)`;
