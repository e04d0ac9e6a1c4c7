import { type countTriage, type listTriage, TRIAGE_STATES } from '@jalon/contracts/intake/triage.operations';
import type { Checked, Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { TriageRecord } from '@jalon/domain/intake/triage/triage-record';
import { Injectable } from '@nestjs/common';
import { ask, askJson, type RawJson } from '../../platform/database/ask';
import { keysetSql } from '../../platform/database/keyset';
import { readPage, SqlValues } from '../../platform/database/page-sql';

const time = (sql: string): string => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A triage `t` as JSON. */
const RECORD = `json_build_object('id', t.id, 'useCaseId', t.use_case_id, 'answers', t.answers,
  'edition', t.edition, 'computed', t.computed, 'reasons', t.reasons, 'route', t.route, 'verdict', t.verdict,
  'reason', t.reason, 'decidedBy', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p
    WHERE p.id = t.decided_by), 'decidedAt', ${time('t.decided_at')}, 'isCurrent', t.is_current)`;

const CURRENT = (useCase: string, organisation: string): string =>
  `(SELECT ${RECORD} FROM triage t
    WHERE t.organisation_id = ${organisation} AND t.use_case_id = ${useCase} AND t.is_current)`;

/** No row where the use case is not in sight; to a client's people row security shows no triage. */
const OF_USE_CASE = `
  SELECT json_build_object('current', ${CURRENT('u.id', 'u.organisation_id')},
    'earlier', (SELECT coalesce(json_agg(${RECORD} ORDER BY t.decided_at DESC, t.id), '[]') FROM triage t
      WHERE t.organisation_id = u.organisation_id AND t.use_case_id = u.id AND NOT t.is_current))::text AS json
  FROM use_case u WHERE u.organisation_id = $1 AND u.id = $2`;

const ONE = `SELECT ${RECORD} AS record FROM triage t WHERE t.organisation_id = $1 AND t.use_case_id = $2 AND t.is_current`;

/** What may still become something or be set aside. */
const TO_JUDGE = `u.status IN ('draft', 'proposed', 'qualified', 'shortlisted', 'on_hold')`;

const IS_IN_STATE = `
  coalesce((SELECT t.verdict FROM triage t
    WHERE t.organisation_id = u.organisation_id AND t.use_case_id = u.id AND t.is_current), 'none')`;

const ITEM = `json_build_object('id', u.id, 'reference', use_case_reference(u.number), 'title', u.title,
  'status', u.status, 'heldFrom', u.held_from, 'ownerId', u.owner_id, 'submitterId', u.submitter_id,
  'createdAt', ${time('u.created_at')}, 'triage', ${CURRENT('u.id', 'u.organisation_id')})`;

const KEYS = {
  createdAt: { sql: 'u.created_at', cast: 'timestamptz' },
  updatedAt: { sql: 'u.updated_at', cast: 'timestamptz' },
} as const;

const COUNTS = `
  SELECT coalesce(t.verdict, 'none') AS state, count(*)::int AS count
  FROM use_case u LEFT JOIN triage t
    ON t.organisation_id = u.organisation_id AND t.use_case_id = u.id AND t.is_current
  WHERE u.organisation_id = $1 AND ${TO_JUDGE} GROUP BY 1`;

/** Verdicts as people read them, one statement each. */
@Injectable()
export class TriageReader {
  async of({ organisationId }: Actor, useCaseId: string): Promise<RawJson> {
    const found = await askJson(OF_USE_CASE, [organisationId, useCaseId]);
    if (found) return found;
    throw new Problem(notFound, {});
  }

  /** The triage in force; null where there is none. */
  async current({ organisationId }: Actor, useCaseId: string): Promise<TriageRecord | null> {
    const [row] = await ask<{ record: unknown }>(ONE, [organisationId, useCaseId]);
    return row ? TriageRecord.parse(row.record) : null;
  }

  list(
    { organisationId }: Actor,
    { state, sort, cursor, limit }: Checked<typeof listTriage>,
  ): Promise<RawJson> {
    const values = new SqlValues();
    const where = [
      `u.organisation_id = ${values.place(organisationId)}`,
      TO_JUDGE,
      `${IS_IN_STATE} = ${values.place(state)}`,
    ];
    const page = { keys: KEYS, sort: sort ?? 'createdAt', cursor, filter: state, id: 'u.id' } as const;
    const keyset = keysetSql(page, values.next);
    values.list.push(...keyset.values);
    return readPage({ from: 'use_case u', where, item: ITEM, keyset, limit, values });
  }

  async counts({ organisationId }: Actor): Promise<Output<typeof countTriage>> {
    const rows = await ask<{ state: string; count: number }>(COUNTS, [organisationId]);
    const countOf = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
    const [none, ai, automation, organisation, notNow] = TRIAGE_STATES.map(countOf);
    return {
      counts: {
        none: none ?? 0,
        ai: ai ?? 0,
        automation: automation ?? 0,
        organisation: organisation ?? 0,
        not_now: notNow ?? 0,
      },
    };
  }
}
