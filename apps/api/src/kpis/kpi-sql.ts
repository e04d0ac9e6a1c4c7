/**
 * Several measurements `m` as one value: by denominator where each has one, else by the number of observations. A sum
 * in parts is divided once, so that the value of a period is that of everything that happened in it.
 */
export const TOGETHER = `(CASE WHEN count(m.denominator) = count(*)
  THEN sum(m.value * m.denominator) / sum(m.denominator)
  ELSE sum(m.value * coalesce(m.n, 1)) / sum(coalesce(m.n, 1)) END)`;

/** Wider than an integer: three measurements of a thousand million each are more than it holds. */
export const OBSERVATIONS = 'sum(coalesce(m.n, 1))::float8';

/** The first day of the period of a measurement; `by` is of a closed list. */
export const periodOf = (by: string): string => `date_trunc('${by}', m.taken_on::timestamp)::date`;

/** Measurements of a KPI `k` that count, under any meaning. */
const OF_KPI = 'm.organisation_id = k.organisation_id AND m.kpi_id = k.id AND m.removed_at IS NULL';
/** The same, under the meaning in force. */
const PRESENT = `${OF_KPI} AND m.number = k.number`;

const SAMPLES = `(SELECT coalesce(json_agg(json_build_object('context', s.context, 'value', s.value, 'rows', s.rows,
    'n', s.n, 'median', s.median, 'spread', s.spread, 'from', s.first, 'to', s.last)), '[]')
  FROM (SELECT m.context, ${TOGETHER} AS value, count(*)::int AS rows, ${OBSERVATIONS} AS n,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY m.value) AS median, stddev_samp(m.value) AS spread,
      min(coalesce(m.from_on, m.taken_on)) AS first, max(m.taken_on) AS last
    FROM kpi_measurement m WHERE ${PRESENT} GROUP BY m.context) s)`;

/** As long as the cadence; a week where there is none. */
const PERIOD = `(CASE k.cadence WHEN 'daily' THEN 1 WHEN 'monthly' THEN 31 WHEN 'quarterly' THEN 92 ELSE 7 END)`;

const LAST = `(SELECT json_build_object('context', newest.context, 'value', ${TOGETHER}, 'n', ${OBSERVATIONS},
    'from', min(coalesce(m.from_on, m.taken_on)), 'to', max(m.taken_on))
  FROM (SELECT m.context, m.taken_on FROM kpi_measurement m WHERE ${PRESENT} AND m.context <> 'baseline'
    ORDER BY m.taken_on DESC, m.id DESC LIMIT 1) newest
  JOIN kpi_measurement m ON ${PRESENT} AND m.context = newest.context AND m.taken_on > newest.taken_on - ${PERIOD}
  GROUP BY newest.context)`;

/** The reading of a KPI `k` as JSON. */
export const READING = `json_build_object('samples', ${SAMPLES}, 'last', ${LAST},
  'measurements', (SELECT count(*)::int FROM kpi_measurement m WHERE ${OF_KPI}))`;

/** One point of a curve as JSON. */
export const POINT = `json_build_object('on', p.on, 'value', p.value, 'rows', p.rows, 'n', p.n,
  'context', p.context, 'number', p.number)`;

export const pointsOf = (by: string): string => `
  SELECT ${periodOf(by)} AS on, m.context, m.number, ${TOGETHER} AS value, count(*)::int AS rows, ${OBSERVATIONS} AS n
  FROM kpi_measurement m`;

/** The last thirty weeks that were measured under the meaning in force. */
export const RECENT = `(SELECT coalesce(json_agg(${POINT} ORDER BY p.on, p.context), '[]')
  FROM (${pointsOf('week')} WHERE ${PRESENT} GROUP BY 1, 2, 3 ORDER BY 1 DESC LIMIT 30) p)`;

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

export const SEGMENTS = `(SELECT coalesce(json_agg(DISTINCT m.segment), '[]') FROM kpi_measurement m
  WHERE ${OF_KPI} AND m.segment IS NOT NULL)`;

/** A measurement `u` as JSON. */
export const MEASUREMENT = `json_build_object('id', u.id, 'takenOn', u.taken_on, 'from', u.from_on,
  'context', u.context, 'segment', u.segment, 'value', u.value, 'numerator', u.numerator,
  'denominator', u.denominator, 'n', u.n, 'note', u.note, 'sourceKey', u.source_key, 'number', u.number,
  'enteredBy', ${person('u.entered_by')}, 'enteredAt', ${iso('u.entered_at')}, 'version', u.version)`;
