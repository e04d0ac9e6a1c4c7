import { COUNTED } from './days/day-sql';

/**
 * Days `d` as one value: by denominator where each measurement has one, else by the number of observations. A sum in
 * parts is divided once, so that the value of a period is that of everything that happened in it.
 */
export const TOGETHER = `(CASE WHEN sum(d.divided) = sum(d.rows) THEN sum(d.by_denominator) / sum(d.denominators)
  ELSE sum(d.by_n) / sum(d.n) END)`;

/** Days of a KPI `k`, under any meaning. */
const OF_KPI = 'd.organisation_id = k.organisation_id AND d.kpi_id = k.id';
/** The same, under the meaning in force. */
export const PRESENT = `${OF_KPI} AND d.number = k.number`;

/** The spread of a context is that within its days and that of its days. */
const SAMPLES = `(SELECT coalesce(json_agg(json_build_object('context', s.context, 'value', s.value, 'rows', s.rows,
    'n', s.n, 'spread', s.spread, 'from', s.first, 'to', s.last) ORDER BY s.context), '[]')
  FROM (SELECT d.context, ${TOGETHER} AS value, sum(d.rows)::int AS rows, sum(d.n) AS n,
      CASE WHEN sum(d.rows) > 1
        THEN sqrt(sum(d.deviations + d.rows * (d.total / d.rows - d.mean) ^ 2) / (sum(d.rows) - 1)) END AS spread,
      min(d.from_on) AS first, max(d.day) AS last
    FROM (SELECT d.*, sum(d.total) OVER c / sum(d.rows) OVER c AS mean FROM kpi_day d WHERE ${PRESENT}
      WINDOW c AS (PARTITION BY d.context)) d
    GROUP BY d.context) s)`;

/** As long as the cadence; a week where there is none. */
const PERIOD = `(CASE k.cadence WHEN 'daily' THEN 1 WHEN 'monthly' THEN 31 WHEN 'quarterly' THEN 92 ELSE 7 END)`;

/** Of two contexts on the last day, the later in the life of the use case. */
const LAST = `(SELECT json_build_object('context', newest.context, 'value', ${TOGETHER}, 'n', sum(d.n),
    'from', min(d.from_on), 'to', max(d.day))
  FROM (SELECT d.context, d.day FROM kpi_day d WHERE ${PRESENT} AND d.context <> 'baseline'
    ORDER BY d.day DESC, array_position(ARRAY['run', 'rollout', 'pilot'], d.context) LIMIT 1) newest
  JOIN kpi_day d ON ${PRESENT} AND d.context = newest.context AND d.day > newest.day - ${PERIOD}
  GROUP BY newest.context)`;

/** The reading of a KPI `k` as JSON. */
const READING = `json_build_object('samples', ${SAMPLES}, 'last', ${LAST},
  'measurements', (SELECT coalesce(sum(d.rows), 0)::int FROM kpi_day d WHERE ${OF_KPI}))`;

/** One point of a curve as JSON. */
export const POINT = `json_build_object('on', p.on, 'value', p.value, 'rows', p.rows, 'n', p.n,
  'context', p.context, 'number', p.number)`;

/** Days taken together by period; `by` is of a closed list. */
export const pointsOf = (by: string, days = 'kpi_day d'): string => `
  SELECT date_trunc('${by}', d.day::timestamp)::date AS on, d.context, d.number, ${TOGETHER} AS value,
    sum(d.rows)::int AS rows, sum(d.n) AS n
  FROM ${days}`;

/** Days of one segment of a KPI, from its measurements. */
export const DAYS_OF_SEGMENT = `(SELECT m.organisation_id, m.kpi_id, m.number, m.context, m.taken_on AS day, ${COUNTED}
  FROM kpi_measurement m
  WHERE m.organisation_id = $1 AND m.kpi_id = $2 AND m.segment = $3 AND m.removed_at IS NULL
  GROUP BY 1, 2, 3, 4, 5) d`;

/** The last thirty weeks that were measured under the meaning in force. */
export const RECENT = `(SELECT coalesce(json_agg(${POINT} ORDER BY p.on, p.context), '[]')
  FROM (${pointsOf('week')} WHERE ${PRESENT} GROUP BY 1, 2, 3 ORDER BY 1 DESC LIMIT 30) p)`;

const BASELINE_DAY = `FROM kpi_day d WHERE ${PRESENT} AND d.context = 'baseline'`;

/** From the measurements, between the first day of the baseline and its last. */
export const BASELINE_MEDIAN = `(SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY m.value) FROM kpi_measurement m
  WHERE m.organisation_id = k.organisation_id AND m.kpi_id = k.id AND m.removed_at IS NULL AND m.number = k.number
    AND m.context = 'baseline' AND m.taken_on >= (SELECT min(d.day) ${BASELINE_DAY})
    AND m.taken_on <= (SELECT max(d.day) ${BASELINE_DAY}))`;

const person = (id: string): string =>
  `(SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = ${id})`;

const iso = (sql: string): string => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Everything of a KPI `k` but what its reader may do. */
export const KPI_MEMBERS = `'id', k.id, 'useCaseId', k.use_case_id, 'name', k.name, 'family', k.family, 'role', k.role,
  'margin', k.margin, 'target', k.target, 'targetForm', k.target_form, 'targetOn', k.target_on,
  'owner', ${person('k.owner_id')}, 'source', k.source, 'cadence', k.cadence, 'alertAt', k.alert_at,
  'number', k.number, 'archivedAt', ${iso('k.archived_at')}, 'version', k.version,
  'meaning', (SELECT v.meaning FROM kpi_version v
    WHERE v.organisation_id = k.organisation_id AND v.kpi_id = k.id AND v.number = k.number),
  'reading', ${READING}`;

export const VERSIONS = `(SELECT json_agg(json_build_object('number', v.number, 'meaning', v.meaning,
    'reason', v.reason, 'startsOn', v.starts_on, 'madeBy', ${person('v.made_by')}, 'madeAt', ${iso('v.made_at')})
    ORDER BY v.number DESC)
  FROM kpi_version v WHERE v.organisation_id = k.organisation_id AND v.kpi_id = k.id)`;

const NAMED = `FROM kpi_measurement m WHERE m.organisation_id = k.organisation_id AND m.kpi_id = k.id
  AND m.removed_at IS NULL AND m.segment`;

/** From one name to the next, however many measurements bear it. */
export const SEGMENTS = `(WITH RECURSIVE named AS (
    (SELECT m.segment ${NAMED} IS NOT NULL ORDER BY m.segment LIMIT 1)
    UNION ALL SELECT (SELECT m.segment ${NAMED} > named.segment ORDER BY m.segment LIMIT 1)
      FROM named WHERE named.segment IS NOT NULL)
  SELECT coalesce(json_agg(f.segment ORDER BY f.segment), '[]')
  FROM (SELECT segment FROM named WHERE segment IS NOT NULL LIMIT 500) f)`;

/** A measurement `u` as JSON. */
export const MEASUREMENT = `json_build_object('id', u.id, 'takenOn', u.taken_on, 'from', u.from_on,
  'context', u.context, 'segment', u.segment, 'value', u.value, 'numerator', u.numerator,
  'denominator', u.denominator, 'n', u.n, 'note', u.note, 'sourceKey', u.source_key, 'number', u.number,
  'enteredBy', ${person('u.entered_by')}, 'enteredAt', ${iso('u.entered_at')}, 'version', u.version)`;
