import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { WaitingKind } from '@jalon/domain/home/home';
import { PERIOD_DAYS } from '@jalon/domain/kpis/reading/freshness';
import { proposedSinceSql } from '../intake/inbox/proposed.reader';
import type { SqlValues } from '../platform/database/page-sql';

/** What each part of the page is asked with. */
export interface HomeParts {
  readonly actor: Actor;
  readonly values: SqlValues;
  /** Places of the organisation, of the person and of the moment. */
  readonly organisation: string;
  readonly me: string;
  readonly now: string;
}

export const instantSql = (sql: string): string =>
  `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How long one may be on hold before somebody asks, in days. */
const HELD_DAYS = 30;
const DAYS_AHEAD = 14;
/** Tasks due within a fortnight and those without a date; mentions and returns, the latest. */
const EACH = 10;

/** Days until the next figure of a KPI. */
const PERIODS = Object.entries(PERIOD_DAYS)
  .map(([cadence, days]) => `WHEN '${cadence}' THEN ${days}`)
  .join(' ');

interface Told {
  readonly kind: WaitingKind;
  readonly from: string;
  readonly since: string;
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly due?: string;
  readonly count?: string;
}

const row = ({ kind, from, since, id, type, title, detail, due, count }: Told): string => `
  SELECT '${kind}' AS kind, ${id ?? 'NULL::uuid'} AS id, ${type ?? 'NULL::text'} AS "subjectType",
    ${title ?? 'NULL::text'} AS title, ${detail ?? 'NULL::text'} AS detail, ${count ?? '1'} AS count,
    ${due ?? 'NULL::text'} AS due, ${instantSql(since)} AS since ${from}`;

/** Several told as one; nothing where there are none. */
const several = (told: Pick<Told, 'kind' | 'from' | 'since'>): string =>
  row({
    ...told,
    since: `min(${told.since})`,
    count: 'count(*)::int',
    from: `${told.from} HAVING count(*) > 0`,
  });

/** Those who gave, and those still awaited: who left, or may no longer score, is not. */
const GIVEN = `(SELECT count(*) FILTER (WHERE v.given_at IS NOT NULL) AS given,
    count(*) FILTER (WHERE v.given_at IS NULL AND is_awaited(v.organisation_id, v.person_id)) AS awaited
  FROM round_rater v WHERE v.organisation_id = r.organisation_id AND v.round_id = r.id) AS votes`;

/** What is asked of the person as such. */
const ofOneself = ({ organisation, me, now }: HomeParts): string[] => [
  row({
    kind: 'score',
    id: 'r.id',
    type: `'round'`,
    title: 'r.name',
    due: instantSql('r.deadline'),
    since: 'r.opened_at',
    from: `FROM round_rater v JOIN scoring_round r ON r.organisation_id = v.organisation_id AND r.id = v.round_id
      WHERE v.organisation_id = ${organisation} AND v.person_id = ${me} AND v.given_at IS NULL AND r.state = 'open'`,
  }),
  `(${row({
    kind: 'task',
    id: 'k.subject_id',
    type: 'k.subject_type',
    title: 'k.title',
    due: 'k.due_on::text',
    since: 'k.created_at',
    from: `FROM task k WHERE k.organisation_id = ${organisation} AND k.owner_id = ${me} AND k.completed_at IS NULL
      AND (k.due_on IS NULL OR k.due_on < ${now}::date + ${DAYS_AHEAD}) ORDER BY k.due_on NULLS LAST, k.id LIMIT ${EACH}`,
  })})`,
  `(${row({
    kind: 'returned',
    id: 'u.id',
    type: `'use-case'`,
    title: 'u.title',
    detail: 'u.move_reason',
    since: 'u.updated_at',
    from: `FROM use_case u WHERE u.organisation_id = ${organisation} AND u.status = 'draft' AND u.submitter_id = ${me}
      AND u.move_reason IS NOT NULL ORDER BY u.updated_at DESC LIMIT ${EACH}`,
  })})`,
  `(${row({
    kind: 'mention',
    id: 'n.subject_id',
    type: 'n.subject_type',
    title: 'n.subject_title',
    since: 'n.created_at',
    from: `FROM notification n WHERE n.organisation_id = ${organisation} AND n.person_id = ${me} AND n.kind = 'mention'
      AND n.read_at IS NULL ORDER BY n.created_at DESC LIMIT ${EACH}`,
  })})`,
];

/** Signatures of the person that fell, as they were told; KPIs of theirs whose next figure is due. */
const ofProjects = ({ organisation, me, now }: HomeParts): string[] => [
  `(${row({
    kind: 'signature-fell',
    id: 'n.subject_id',
    type: 'n.subject_type',
    title: 'n.subject_title',
    since: 'n.created_at',
    from: `FROM notification n WHERE n.organisation_id = ${organisation} AND n.person_id = ${me}
      AND n.kind = 'signature_reopened' AND n.read_at IS NULL ORDER BY n.created_at DESC LIMIT ${EACH}`,
  })})`,
  `(${row({
    kind: 'measure',
    id: 'k.project_id',
    type: `'project-kpis'`,
    title: 'k.name',
    detail: 'k.title',
    due: 'k.next_on::text',
    since: 'k.next_on::timestamptz',
    from: `FROM (SELECT i.name, p.id AS project_id, p.title,
        max(m.day) + CASE i.cadence ${PERIODS} END AS next_on
      FROM kpi i JOIN project p ON p.organisation_id = i.organisation_id AND p.use_case_id = i.use_case_id
        JOIN kpi_day m ON m.organisation_id = i.organisation_id AND m.kpi_id = i.id
      WHERE i.organisation_id = ${organisation} AND i.owner_id = ${me} AND i.archived_at IS NULL
        AND i.cadence IS NOT NULL AND p.status = 'active'
      GROUP BY i.id, i.name, i.cadence, p.id, p.title) k
      WHERE k.next_on <= ${now}::date ORDER BY k.next_on LIMIT ${EACH}`,
  })})`,
];

const ofRounds = ({ organisation, now }: HomeParts): string[] => {
  const open = `FROM scoring_round r CROSS JOIN LATERAL ${GIVEN} WHERE r.organisation_id = ${organisation}
    AND r.state = 'open'`;
  const round = {
    id: 'r.id',
    type: `'round'`,
    title: 'r.name',
    due: instantSql('r.deadline'),
    since: 'r.opened_at',
  };
  const ready = `(votes.given >= 2 AND votes.awaited = 0 OR r.deadline < ${now} AND votes.given >= r.quorum)`;
  return [
    row({ ...round, kind: 'reveal', from: `${open} AND ${ready}` }),
    row({
      ...round,
      kind: 'short-of-quorum',
      from: `${open} AND r.deadline < ${now} AND votes.given < r.quorum`,
    }),
  ];
};

/** Since its last move a use case `u` stands where it does, whatever was written in it since. */
const movedAtSql = (organisation: string): string => `
  coalesce((SELECT max(e.at) FROM journal_event e WHERE e.organisation_id = ${organisation}
    AND e.subject_type = 'use-case' AND e.subject_id = u.id AND e.kind = 'use-case.moved'), u.created_at)`;

/** On hold for long. */
const held = ({ organisation, now }: HomeParts): string =>
  several({
    kind: 'held',
    since: 'u.moved_at',
    from: `FROM (SELECT ${movedAtSql(organisation)} AS moved_at FROM use_case u
        WHERE u.organisation_id = ${organisation} AND u.status = 'on_hold') u
      WHERE u.moved_at < ${now} - interval '${HELD_DAYS} days'`,
  });

/** Retained, and no gate is open on it: an open one is told with the gates. The only one is named. */
const toLaunch = ({ organisation }: HomeParts): string =>
  row({
    kind: 'launch',
    id: '(CASE WHEN count(*) = 1 THEN (array_agg(u.id))[1] END)',
    type: `(CASE WHEN count(*) = 1 THEN 'use-case' END)`,
    title: '(CASE WHEN count(*) = 1 THEN min(u.title) END)',
    since: 'min(u.moved_at)',
    count: 'count(*)::int',
    from: `FROM (SELECT u.id, u.title, ${movedAtSql(organisation)} AS moved_at FROM use_case u
        WHERE u.organisation_id = ${organisation} AND u.status = 'shortlisted' AND NOT EXISTS (SELECT FROM gate g
          WHERE g.organisation_id = u.organisation_id AND g.use_case_id = u.id AND g.decided_at IS NULL)) u
      HAVING count(*) > 0`,
  });

/** Proposed by colleagues, or by strangers through a public link. */
const toQualify = ({ organisation }: HomeParts): string =>
  several({
    kind: 'qualify',
    since: 'p.at',
    from: `FROM (
      SELECT ${proposedSinceSql(organisation)} AS at FROM use_case u
        WHERE u.organisation_id = ${organisation} AND u.status = 'proposed'
      UNION ALL SELECT o.created_at FROM proposal o WHERE o.organisation_id = ${organisation} AND o.state = 'waiting') p`,
  });

/** Everything that waits for this actor, as one statement of rows; what a role may not do does not wait for it. */
export function waitingSql(parts: HomeParts): string {
  const { actor } = parts;
  const may = (permission: Parameters<typeof mayDo>[1], told: () => string[]): string[] =>
    mayDo(actor, permission) ? told() : [];
  const told = [
    ...may('discussion:read', () => ofOneself(parts)),
    ...may('projects:contribute', () => ofProjects(parts)),
    ...may('scoring:manage', () => ofRounds(parts)),
    ...may('intake:manage', () => [toQualify(parts)]),
    ...may('portfolio:decide', () => [toLaunch(parts), held(parts)]),
  ];
  return told.join(' UNION ALL ');
}
