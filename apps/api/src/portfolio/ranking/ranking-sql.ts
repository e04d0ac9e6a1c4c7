import { MOST_RANKED } from '@jalon/contracts/portfolio/portfolio.operations';
import type { SqlValues } from '../../platform/database/page-sql';

/** What is ranked: which use cases, by which criteria. */
export interface RankingQuestion {
  readonly organisationId: string;
  readonly modelId: string;
  readonly modelNumber: number;
  /** Criteria of the version that ranks, in its order. */
  readonly criteria: readonly { readonly key: string; readonly direction: string }[];
  readonly roundId: string | undefined;
  readonly status: readonly string[] | undefined;
  readonly clientId: string | undefined;
}

/** Not ranked unless they are asked for by name. */
const LEFT_OUT = ['rejected', 'archived'];
/** Those that wait to be scored. */
const WAITING = ['proposed', 'qualified', 'shortlisted'];

const TIME = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const asked = (question: RankingQuestion, values: SqlValues): string => {
  const { status = [], clientId } = question;
  const where = [
    `u.organisation_id = ${values.place(question.organisationId)}`,
    status.length > 0
      ? `u.status = ANY (${values.place(status)}::text[])`
      : `u.status <> ALL (${values.place(LEFT_OUT)}::text[])`,
  ];
  if (clientId)
    where.push(`u.id IN (SELECT l.use_case_id FROM use_case_client l
      WHERE l.organisation_id = u.organisation_id AND l.client_id = ${values.place(clientId)}::uuid)`);
  return `SELECT u.id, u.number, u.title, u.status, u.process_area, u.budget_cap, u.deadline, u.owner_id, u.client_ids
    FROM use_case u WHERE ${where.join(' AND ')}`;
};

/** The latest revealed round of this model that each use case is in. */
const latest = (question: RankingQuestion, values: SqlValues): string => `
  SELECT DISTINCT ON (i.use_case_id) i.use_case_id, r.id AS round_id, r.name, r.closed_at, r.model_number
  FROM scoring_round r
    JOIN round_item i ON i.organisation_id = r.organisation_id AND i.round_id = r.id
  WHERE r.organisation_id = ${values.place(question.organisationId)} AND r.state = 'revealed'
    AND r.model_id = ${values.place(question.modelId)}::uuid
    ${question.roundId ? `AND r.id = ${values.place(question.roundId)}::uuid` : ''}
  ORDER BY i.use_case_id, r.closed_at DESC, r.id`;

/**
 * For each version that scores were given under, the keys to read, in the order of the version that ranks: null where
 * that version has no such criterion, or turns it the other way.
 */
const versions = ({ organisationId, modelId, criteria }: RankingQuestion, values: SqlValues): string => {
  const keys = values.place(criteria.map(({ key }) => key));
  const directions = values.place(criteria.map(({ direction }) => direction));
  return `
  SELECT v.number, (
    SELECT array_agg(CASE WHEN EXISTS (
      SELECT FROM jsonb_path_query(v.content, '$.axes[*].criteria[*]') AS had
      WHERE had ->> 'key' = now.key AND had ->> 'direction' = now.direction) THEN now.key END ORDER BY now.nth)
    FROM unnest(${keys}::text[], ${directions}::text[]) WITH ORDINALITY AS now (key, direction, nth)) AS keys
  FROM score_model_version v
  WHERE v.organisation_id = ${values.place(organisationId)} AND v.model_id = ${values.place(modelId)}::uuid
    AND v.number IN (SELECT model_number FROM chosen)`;
};

/**
 * One row a rater who gave; raters stand in the order of their place in the round, which tells no name. Row security
 * shows nobody's scores before the reveal; one's own draft is left out here.
 */
const given = (organisationId: string, values: SqlValues): string => `
  SELECT h.id, v.person_id, v.id AS place, (
    SELECT json_agg((c.scores ->> k.key)::int ORDER BY k.nth)
    FROM unnest(keys.keys) WITH ORDINALITY AS k (key, nth)) AS scores
  FROM chosen h
    JOIN keys ON keys.number = h.model_number
    JOIN round_rater v ON v.organisation_id = ${values.place(organisationId)} AND v.round_id = h.round_id
      AND v.given_at IS NOT NULL
    JOIN score_card c ON c.organisation_id = v.organisation_id AND c.round_id = v.round_id
      AND c.rater_id = v.person_id AND c.use_case_id = h.id
  WHERE c.scores <> '{}'`;

const USE_CASE = `json_build_object('id', h.id, 'reference', use_case_reference(h.number), 'title', h.title,
  'status', h.status, 'processArea', h.process_area, 'budgetCap', h.budget_cap, 'deadline', h.deadline,
  'owner', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = h.owner_id),
  'clients', CASE WHEN h.client_ids = '{}' THEN '[]'::json ELSE (
    SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name)), '[]') FROM client c
    WHERE c.organisation_id = $1 AND c.id = ANY (h.client_ids)) END,
  'rows', coalesce(s.rows, '[]'::json),
  'round', json_build_object('id', h.round_id, 'name', h.name, 'modelNumber', h.model_number,
    'closedAt', to_char(h.closed_at AT TIME ZONE 'UTC', ${TIME})),
  'verdict', (SELECT g.verdict FROM triage g
    WHERE g.organisation_id = $1 AND g.use_case_id = h.id AND g.is_current))`;

/** Everything that a ranking is computed from, but the model: one statement, one row. */
export function rankingSql(question: RankingQuestion, values: SqlValues): string {
  const { organisationId, modelId, modelNumber } = question;
  values.place(organisationId);
  const ctes = [
    `asked AS MATERIALIZED (${asked(question, values)})`,
    `latest AS MATERIALIZED (${latest(question, values)})`,
    `chosen AS MATERIALIZED (SELECT a.*, l.round_id, l.name, l.closed_at, l.model_number
      FROM asked a JOIN latest l ON l.use_case_id = a.id
      ORDER BY l.closed_at DESC, a.number LIMIT ${MOST_RANKED})`,
    `keys AS MATERIALIZED (${versions(question, values)})`,
    `given AS MATERIALIZED (${given(organisationId, values)})`,
    `scored AS MATERIALIZED (SELECT id, json_agg(scores ORDER BY place) AS rows FROM given GROUP BY id)`,
  ];
  const version = values.place(`${modelId} ${modelNumber}`);
  const waiting = values.place(WAITING);
  return `WITH ${ctes.join(',\n')}
    SELECT json_build_object(
      'useCases', (SELECT coalesce(json_agg(${USE_CASE} ORDER BY h.number), '[]')
        FROM chosen h LEFT JOIN scored s ON s.id = h.id),
      'unscored', (SELECT count(*)::int FROM asked a WHERE a.status = ANY (${waiting}::text[])
        AND NOT EXISTS (SELECT FROM latest l WHERE l.use_case_id = a.id)),
      'left', (SELECT count(*)::int - (SELECT count(*)::int FROM chosen)
        FROM asked a JOIN latest l ON l.use_case_id = a.id),
      'raters', (SELECT count(DISTINCT person_id)::int FROM given),
      'digest', (SELECT encode(sha256((${version}::text || coalesce(string_agg(
          h.id || ' ' || h.round_id || ' ' || coalesce(s.rows::text, ''), ';' ORDER BY h.id), ''))::bytea), 'hex')
        FROM chosen h LEFT JOIN scored s ON s.id = h.id))::text AS json`;
}
