import { MOST_NEWS, MOST_WAITING } from '@jalon/contracts/home/home.operations';
import type { Actor } from '@jalon/domain/access/actor';
import { VISIT_GAP_MINUTES } from '@jalon/domain/platform/visit';
import { Injectable } from '@nestjs/common';
import { askJson, RawJson } from '../platform/database/ask';
import { SqlValues } from '../platform/database/page-sql';
import { workingTime } from '../platform/database/unit-of-work';
import { newsSql } from './news-sql';
import { shortlistSql } from './shortlist-sql';
import { type HomeParts, instantSql, waitingSql } from './waiting-sql';

/** The end of the visit before this one, whether or not this one has been told yet. */
const sinceSql = ({ organisation, me, now }: HomeParts): string => `
  SELECT CASE WHEN v.seen_at < ${now} - interval '${VISIT_GAP_MINUTES} minutes' THEN v.seen_at ELSE v.previous_at END
  FROM visit v WHERE v.organisation_id = ${organisation} AND v.person_id = ${me} AND v.page = 'home'`;

const some = (table: string, { organisation }: HomeParts, where = 'true'): string =>
  `EXISTS (SELECT FROM ${table} t WHERE t.organisation_id = ${organisation} AND ${where})`;

const stepsSql = (parts: HomeParts): string => `json_build_object(
  'use-cases', ${some('use_case', parts)},
  'members', (SELECT count(*) > 1 FROM membership t WHERE t.organisation_id = ${parts.organisation} AND t.left_at IS NULL),
  'scores', ${some('scoring_round', parts, `t.state = 'revealed'`)},
  'shortlist', ${some('shortlist', parts, 't.shared_at IS NOT NULL AND t.withdrawn_at IS NULL')})`;

/** The first screen of a person: one statement. */
@Injectable()
export class HomeReader {
  async read(actor: Actor): Promise<RawJson> {
    const values = new SqlValues();
    const parts: HomeParts = {
      actor,
      values,
      organisation: `${values.place(actor.organisationId)}::uuid`,
      me: `${values.place(actor.id)}::uuid`,
      now: `${values.place(workingTime())}::timestamptz`,
    };
    const waiting = waitingSql(parts);
    const waits = waiting
      ? `(SELECT json_agg(w) FROM (SELECT * FROM (${waiting}) every_one ORDER BY due NULLS LAST, since LIMIT ${MOST_WAITING}) w)`
      : 'NULL::json';
    const json = await askJson(
      `WITH before AS MATERIALIZED (SELECT (${sinceSql(parts)}) AS since),
        news AS MATERIALIZED (${newsSql(parts, '(SELECT since FROM before)')} LIMIT ${MOST_NEWS})
      SELECT json_build_object(
        'since', (SELECT ${instantSql('since')} FROM before),
        'waiting', coalesce(${waits}, '[]'::json),
        'news', json_build_object('count', coalesce((SELECT max(in_all) FROM news), 0), 'items', (
          SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'id', n.id, 'title', n.title, 'status', n.status,
            'by', CASE WHEN n.by_name IS NULL THEN NULL ELSE json_build_object('id', n.actor_id, 'name', n.by_name) END,
            'at', n.moment) ORDER BY n.at DESC), '[]') FROM news n)),
        'shortlist', ${shortlistSql(parts)},
        'register', (SELECT coalesce(json_object_agg(s.status, s.count), '{}') FROM (
          SELECT u.status, count(*)::int AS count FROM use_case u WHERE u.organisation_id = ${parts.organisation}
          GROUP BY u.status) s),
        'steps', ${stepsSql(parts)})::text AS json`,
      values.list,
    );
    if (json) return json;
    throw new Error('A statement of one row answers with one');
  }
}
