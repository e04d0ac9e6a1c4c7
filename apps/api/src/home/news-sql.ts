import { NEWS_KINDS, type NewsKind } from '@jalon/domain/home/home';
import { type HomeParts, instantSql } from './waiting-sql';

/** What the journal calls it. */
const EVENTS: Readonly<Record<NewsKind, string>> = {
  'use-case-new': 'use-case.created',
  'use-case-moved': 'use-case.moved',
  'round-opened': 'round.opened',
  'round-revealed': 'round.revealed',
  'weights-decided': 'ranking.weights-decided',
  'shortlist-shared': 'shortlist.shared',
  'project-opened': 'project.created',
  'gate-decided': 'gate.decided',
};

const kindOf = `CASE e.kind ${NEWS_KINDS.map((kind) => `WHEN '${EVENTS[kind]}' THEN '${kind}'`).join(' ')} END`;

const TITLE = 'coalesce(u.title, r.name, m.name, l.name, p.title, c.title)';

/**
 * What others did since `since`, one line a thing and kind, the latest first: a use case moved thrice is told once,
 * where it stands now; a new one is told as new alone. Things that the reader may not see are not told.
 */
export const newsSql = ({ organisation, me }: HomeParts, since: string): string => `
  SELECT told.*, ${instantSql('told.at')} AS moment, person.name AS by_name, count(*) OVER ()::int AS in_all FROM (
    SELECT DISTINCT ON (e.subject_id, e.kind) ${kindOf} AS kind, e.subject_id AS id, e.actor_id, e.at,
      ${TITLE} AS title, u.status,
      bool_or(e.kind = 'use-case.created') OVER (PARTITION BY e.subject_id) AS is_new
    FROM journal_event e
      LEFT JOIN use_case u ON u.organisation_id = e.organisation_id AND u.id = e.subject_id
      LEFT JOIN scoring_round r ON r.organisation_id = e.organisation_id AND r.id = e.subject_id
      LEFT JOIN score_model m ON m.organisation_id = e.organisation_id AND m.id = e.subject_id
      LEFT JOIN shortlist l ON l.organisation_id = e.organisation_id AND l.id = e.subject_id
      LEFT JOIN gate g ON g.organisation_id = e.organisation_id AND g.id = e.subject_id
      LEFT JOIN use_case c ON c.organisation_id = e.organisation_id AND c.id = g.use_case_id
      LEFT JOIN project p ON p.organisation_id = e.organisation_id AND p.id = e.subject_id
    WHERE e.organisation_id = ${organisation} AND e.at > ${since}
      AND e.kind IN (${NEWS_KINDS.map((kind) => `'${EVENTS[kind]}'`).join(', ')})
      AND e.actor_kind IN ('member', 'token') AND e.actor_id <> (${me})::text
      AND ${TITLE} IS NOT NULL
    ORDER BY e.subject_id, e.kind, e.at DESC
  ) told LEFT JOIN person ON person.id = told.actor_id::uuid
  WHERE NOT (told.is_new AND told.kind = 'use-case-moved')
  ORDER BY told.at DESC`;
