import type { Checked } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { listRounds } from '@jalon/contracts/scoring/rounds.operations';
import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { DEFAULT_MODEL_NAME } from '@jalon/domain/scoring/model/default-model';
import { mayOnRound, type RoundStanding } from '@jalon/domain/scoring/rounds/may-on-round';
import { Injectable } from '@nestjs/common';
import { ask, RawJson } from '../../../platform/database/ask';
import { keysetSql } from '../../../platform/database/keyset';
import { readPage, SqlValues } from '../../../platform/database/page-sql';
import { workingTime } from '../../../platform/database/unit-of-work';
import { awaited, COUNTING, given, itemMembers, mine, model, next, person, time } from './round-sql';

/** Those that wait for the reader's scores by deadline, then the other open ones, then the closed, latest first. */
const URGENCY = `(CASE WHEN u.state = 'open'
  THEN CASE ${mine('u')} WHEN 'to-score' THEN '0' ELSE '1' END || to_char(u.deadline AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS')
  ELSE '2' || to_char(99999999999999 - extract(epoch FROM u.closed_at) * 1000, 'FM00000000000000') END)`;

const KEYS = {
  urgency: { sql: URGENCY, cast: 'text' },
  openedAt: { sql: 'u.opened_at', cast: 'timestamptz' },
  deadline: { sql: 'u.deadline', cast: 'timestamptz' },
} as const;

const ITEM = `json_build_object(${itemMembers('u')})`;

const USE_CASES = `(SELECT coalesce(json_agg(json_build_object('id', c.id, 'reference', use_case_reference(c.number),
    'title', c.title, 'problem', c.problem, 'status', c.status) ORDER BY i.position, i.id), '[]')
  FROM round_item i JOIN use_case c ON c.organisation_id = i.organisation_id AND c.id = i.use_case_id
  WHERE i.organisation_id = r.organisation_id AND i.round_id = r.id)`;

const WHO_SCORES = `(SELECT coalesce(json_agg(json_build_object('person', json_build_object('id', p.id, 'name', p.name),
    'givenAt', ${time('v.given_at')}, 'remindedAt', ${time('v.reminded_at')}) ORDER BY p.name COLLATE "fr-x-icu", p.id), '[]')
  FROM round_rater v JOIN person p ON p.id = v.person_id
  WHERE v.organisation_id = r.organisation_id AND v.round_id = r.id AND ${COUNTING})`;

/** A whole round as JSON, but for `may`; and what that rests on. */
const ONE = `
  SELECT r.state, ${time('r.deadline')} AS deadline, r.quorum, ${given('r')} AS given, ${awaited('r')} AS awaited,
    ${mine('r')} AS mine, ${next('r')} IS NOT NULL AS "hasNext",
    json_build_object(${itemMembers('r')}, 'message', r.message, 'quorum', r.quorum, 'isNamed', r.is_named,
      'closedReason', r.closed_reason, 'closedBy', ${person('r.closed_by')}, 'nextId', ${next('r')},
      'model', ${model('r', { shipped: '$3', shown: '$4' })}, 'useCases', ${USE_CASES},
      'whoScores', ${WHO_SCORES})::text AS json
  FROM scoring_round r WHERE r.organisation_id = $1 AND r.id = $2`;

/** Rounds on screen: who was asked and whether they have given, never what. */
@Injectable()
export class RoundsReader {
  list({ organisationId }: Actor, input: Checked<typeof listRounds>): Promise<RawJson> {
    const { sort, cursor, limit, ...filter } = input;
    const values = new SqlValues();
    const where = [`u.organisation_id = ${values.place(organisationId)}`];
    if (filter.state) where.push(`u.state = ${values.place(filter.state)}`);
    if (filter.mine) where.push(`u.state = 'open' AND ${mine('u')} = 'to-score'`);
    const keyset = keysetSql(
      { keys: KEYS, sort: sort ?? 'urgency', cursor, filter, id: 'u.id' },
      values.next,
    );
    values.list.push(...keyset.values);
    return readPage({ from: 'scoring_round u', where, item: ITEM, keyset, limit, values });
  }

  async get(actor: Actor, id: string, language: Language): Promise<RawJson> {
    const names = [DEFAULT_MODEL_NAME.fr, DEFAULT_MODEL_NAME[language]];
    const [row] = await ask<RoundStanding & { json: string }>(ONE, [actor.organisationId, id, ...names]);
    if (!row) throw new Problem(notFound, {});
    const may = JSON.stringify(mayOnRound(actor, row, workingTime()));
    return new RawJson(`${row.json.slice(0, -1)},"may":${may}}`);
  }
}
