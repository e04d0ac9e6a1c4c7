/** Columns of `kpi_day` behind its key; what measurements `m` of a day come to, in the same order. */
const SUMS = `rows, n, total, deviations, by_n, divided, denominators, by_denominator, from_on`;
export const COUNTED = `count(*)::int AS rows, sum(coalesce(m.n, 1)::float8) AS n, sum(m.value) AS total,
  coalesce(var_pop(m.value), 0) * count(*) AS deviations, sum(m.value * coalesce(m.n, 1)) AS by_n,
  count(m.denominator)::int AS divided, coalesce(sum(m.denominator), 0) AS denominators,
  coalesce(sum(m.value * m.denominator), 0) AS by_denominator, min(coalesce(m.from_on, m.taken_on)) AS from_on`;

const KEY = 'organisation_id, kpi_id, number, context, day';
const INTO = `INSERT INTO kpi_day AS d (${KEY}, ${SUMS}, kept_at)`;

/**
 * Adds measurements `m` to their days: in the order of days, so that two batches do not lock each other up. Means that
 * part are part of what deviates (Chan, Golub and LeVeque 1979).
 */
export const addToDays = (from: string, at: string): string => `
  ${INTO}
  SELECT $1, $2, m.number, m.context, m.taken_on, ${COUNTED}, ${at} FROM ${from}
  GROUP BY m.number, m.context, m.taken_on ORDER BY m.number, m.context, m.taken_on
  ON CONFLICT (${KEY}) DO UPDATE SET
    rows = d.rows + excluded.rows, n = d.n + excluded.n, total = d.total + excluded.total,
    deviations = d.deviations + excluded.deviations + d.rows::float8 * excluded.rows / (d.rows + excluded.rows)
      * (d.total / d.rows - excluded.total / excluded.rows) ^ 2,
    by_n = d.by_n + excluded.by_n, divided = d.divided + excluded.divided,
    denominators = d.denominators + excluded.denominators,
    by_denominator = d.by_denominator + excluded.by_denominator,
    from_on = least(d.from_on, excluded.from_on), kept_at = greatest(d.kept_at, excluded.kept_at)`;

/** Days of a KPI by number, context and day. */
const GIVEN = 'unnest($3::int[], $4::text[], $5::date[]) AS r (number, context, day)';

/** Held until the transaction ends, also those that are not there yet: a batch that comes in meanwhile waits. */
export const HOLD_DAYS = `
  ${INTO}
  SELECT $1, $2, r.number, r.context, r.day, 1, 0, 0, 0, 0, 0, 0, 0, r.day, '-infinity' FROM ${GIVEN}
  GROUP BY 3, 4, 5 ORDER BY 3, 4, 5
  ON CONFLICT (${KEY}) DO UPDATE SET rows = d.rows`;

export const FORGET_DAYS = `
  DELETE FROM kpi_day d USING ${GIVEN}
  WHERE d.organisation_id = $1 AND d.kpi_id = $2 AND d.number = r.number AND d.context = r.context AND d.day = r.day`;

/** Counted anew from what is kept now. */
export const COUNT_DAYS = addToDays(
  `kpi_measurement m JOIN (SELECT DISTINCT * FROM ${GIVEN}) r
    ON m.number = r.number AND m.context = r.context AND m.taken_on = r.day
  WHERE m.organisation_id = $1 AND m.kpi_id = $2 AND m.removed_at IS NULL`,
  'greatest(max(m.entered_at), $6)',
);
