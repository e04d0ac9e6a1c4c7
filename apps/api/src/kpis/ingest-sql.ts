/**
 * A whole batch in one statement. In the order of their keys, so that two senders of the same batch do not lock each
 * other up; the second waits, then finds them there. The meaning is that asked for, else the one in force on the day.
 */
export const INGEST = `
  INSERT INTO kpi_measurement (organisation_id, id, kpi_id, number, taken_on, from_on, context, segment, value,
    numerator, denominator, n, note, source_key, entered_by, entered_at, version)
  SELECT $1, gen_random_uuid(), $2,
    coalesce($3::int, (SELECT max(v.number) FROM kpi_version v WHERE v.organisation_id = $1 AND v.kpi_id = $2
      AND v.starts_on <= r.taken_on), 1),
    r.taken_on, r.from_on, r.context, r.segment, r.value, r.numerator, r.denominator, r.n, r.note, r.source_key,
    $4, $5, 1
  FROM unnest($6::date[], $7::date[], $8::text[], $9::text[], $10::float8[], $11::float8[], $12::float8[],
    $13::int[], $14::text[], $15::text[])
    AS r (taken_on, from_on, context, segment, value, numerator, denominator, n, note, source_key)
  ORDER BY r.source_key
  ON CONFLICT (organisation_id, kpi_id, source_key) WHERE source_key IS NOT NULL DO NOTHING`;

/** Which of these keys are known with another value, day or context than is sent now. */
export const KNOWN_OTHERWISE = `
  SELECT r.source_key AS key
  FROM unnest($3::text[], $4::float8[], $5::date[], $6::text[]) AS r (source_key, value, taken_on, context)
  JOIN kpi_measurement m ON m.organisation_id = $1 AND m.kpi_id = $2 AND m.source_key = r.source_key
  WHERE m.version = 1 AND (abs(m.value - r.value) > 1e-9 * greatest(1, abs(r.value)) OR m.taken_on <> r.taken_on
    OR m.context <> r.context)`;
