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

/** Not ranked unless they are asked for by name: what is already under way, and what is out. */
const LEFT_OUT = ['in_project', 'rejected', 'archived'];
/** Those that wait to be scored. */
const WAITING = ['proposed', 'qualified', 'shortlisted'];

const TIME = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Which use cases the question is about, on rows `u`. */
function filterOf({ organisationId, status = [], clientId }: RankingQuestion, values: SqlValues): string {
  const where = [
    `u.organisation_id = ${values.place(organisationId)}`,
    status.length > 0
      ? `u.status = ANY (${values.place(status)}::text[])`
      : `u.status <> ALL (${values.place(LEFT_OUT)}::text[])`,
  ];
  if (clientId)
    where.push(`u.id IN (SELECT l.use_case_id FROM use_case_client l
      WHERE l.organisation_id = u.organisation_id AND l.client_id = ${values.place(clientId)}::uuid)`);
  return where.join(' AND ');
}

/** The latest revealed round of this model that each use case is in. */
const latest = (question: RankingQuestion, values: SqlValues): string => `
  SELECT DISTINCT ON (i.use_case_id) i.use_case_id, r.id AS round_id, r.name, r.closed_at, r.model_number
  FROM scoring_round r
    JOIN round_item i ON i.organisation_id = r.organisation_id AND i.round_id = r.id
  WHERE r.organisation_id = ${values.place(question.organisationId)} AND r.state = 'revealed'
    AND r.model_id = ${values.place(question.modelId)}::uuid
    ${question.roundId ? `AND r.id = ${values.place(question.roundId)}::uuid` : ''}
  ORDER BY i.use_case_id, r.closed_at DESC, r.id`;

/** The use cases of the filter among those; looked up by key one by one, for they are few beside the register. */
const found = (filter: string): string => `
  SELECT u.id, u.number, u.title, u.status, u.process_area, u.budget_cap, u.deadline, u.owner_id, u.client_ids,
    l.round_id, l.name, l.closed_at, l.model_number
  FROM latest l JOIN use_case u ON u.organisation_id = $1 AND u.id = l.use_case_id
  WHERE ${filter}`;

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

/** Who gave in each of the rounds, in the order of their place in it, which tells no name. */
const GIVERS = `
  SELECT v.round_id, array_agg(v.person_id ORDER BY v.id) AS people
  FROM round_rater v
  WHERE v.organisation_id = $1 AND v.given_at IS NOT NULL AND v.round_id IN (SELECT round_id FROM chosen)
  GROUP BY v.round_id`;

/**
 * One row a rater who gave, of nulls where they left a use case out, so that the rows of all use cases of a round are
 * those of the same people. Row security shows nobody's scores before the reveal; one's own draft is left out here.
 */
function scored({ criteria }: RankingQuestion): string {
  const scores = criteria.map((_, nth) => `c.scores -> k.keys[${nth + 1}]`).join(', ');
  return `
  SELECT h.*, g.rows, g.people
  FROM chosen h
    JOIN keys k ON k.number = h.model_number
    LEFT JOIN givers w ON w.round_id = h.round_id
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_array(${scores}) ORDER BY p.nth) AS rows,
        array_agg(p.id) FILTER (WHERE c.scores <> '{}') AS people
      FROM unnest(w.people) WITH ORDINALITY AS p (id, nth)
        LEFT JOIN score_card c ON c.organisation_id = $1 AND c.use_case_id = h.id AND c.round_id = h.round_id
          AND c.rater_id = p.id
      HAVING bool_or(c.scores <> '{}')
    ) g ON true`;
}

const USE_CASE = `json_build_object('id', s.id, 'reference', use_case_reference(s.number), 'title', s.title,
  'status', s.status, 'processArea', s.process_area, 'budgetCap', s.budget_cap, 'deadline', s.deadline,
  'owner', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = s.owner_id),
  'clients', CASE WHEN s.client_ids = '{}' THEN '[]'::json ELSE (
    SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name)), '[]') FROM client c
    WHERE c.organisation_id = $1 AND c.id = ANY (s.client_ids)) END,
  'rows', coalesce(s.rows, '[]'::json),
  'round', json_build_object('id', s.round_id, 'name', s.name, 'modelNumber', s.model_number,
    'closedAt', to_char(s.closed_at AT TIME ZONE 'UTC', ${TIME})),
  'verdict', (SELECT g.verdict FROM triage g
    WHERE g.organisation_id = $1 AND g.use_case_id = s.id AND g.is_current))`;

/**
 * Everything that a ranking is computed from, but the model: one statement, one row. Sets that it makes are not
 * joined to one another but for small ones: under row security their sizes are guessed as one, and each row of one is
 * held against all of the other.
 */
export function rankingSql(question: RankingQuestion, values: SqlValues): string {
  const { organisationId, modelId, modelNumber } = question;
  values.place(organisationId);
  const filter = filterOf(question, values);
  const ctes = [
    `latest AS MATERIALIZED (${latest(question, values)})`,
    `found AS MATERIALIZED (${found(filter)})`,
    `chosen AS MATERIALIZED (SELECT * FROM found ORDER BY closed_at DESC, number LIMIT ${MOST_RANKED})`,
    `keys AS MATERIALIZED (${versions(question, values)})`,
    `givers AS MATERIALIZED (${GIVERS})`,
    `scored AS MATERIALIZED (${scored(question)})`,
  ];
  const version = values.place(`${modelId} ${modelNumber}`);
  const waiting = `status = ANY (${values.place(WAITING)}::text[])`;
  return `WITH ${ctes.join(',\n')}
    SELECT json_build_object(
      'useCases', (SELECT coalesce(json_agg(${USE_CASE} ORDER BY s.number), '[]') FROM scored s),
      'unscored', (SELECT count(*)::int FROM use_case u WHERE ${filter} AND u.${waiting})
        - (SELECT count(*)::int FROM found WHERE ${waiting}),
      'left', (SELECT count(*)::int FROM found) - (SELECT count(*)::int FROM chosen),
      'raters', (SELECT count(DISTINCT p)::int FROM scored s, unnest(s.people) AS p),
      'digest', (SELECT encode(sha256((${version}::text || coalesce(string_agg(
          s.id || ' ' || s.round_id || ' ' || coalesce(s.rows::text, ''), ';' ORDER BY s.id), ''))::bytea), 'hex')
        FROM scored s))::text AS json`;
}
