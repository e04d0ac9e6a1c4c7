import type { listRecords } from '@jalon/contracts/projects/records/records.operations';
import type { Output } from '@jalon/contracts/platform/operation';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import { localDay } from '@jalon/domain/organisation/local-day';
import { mayOnRecord } from '@jalon/domain/projects/records/may-on-record';
import { RECORD_FACTS, type RecordsOf } from '@jalon/domain/projects/records/measure-records';
import type { ProjectRecord } from '@jalon/domain/projects/records/record';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';

type Row = Omit<ProjectRecord, 'may'>;

const time = (sql: string): string => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `$2`: the organisation’s day. */
const RECORD = `json_build_object('id', r.id, 'useCaseId', r.use_case_id, 'happenedOn', r.happened_on,
    'content', json_build_object('kind', r.kind, 'data', r.data),
    'evidence', (SELECT json_build_object('id', e.id, 'title', e.title,
        'isInForce', e.removed_at IS NULL AND coalesce(e.expires_on >= $2::date, true))
      FROM evidence e WHERE e.organisation_id = r.organisation_id AND e.id = r.evidence_id),
    'createdBy', (SELECT json_build_object('id', p.id, 'name', p.name) FROM person p WHERE p.id = r.created_by),
    'version', r.version, 'createdAt', ${time('r.created_at')}, 'updatedAt', ${time('r.updated_at')},
    'removedAt', ${time('r.removed_at')})`;

/** One row for each use case that is in sight, whatever is recorded of it. */
const OF_USE_CASES = `
  SELECT u.id, u.client_ids AS "clientIds", (
      SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name), '[]') FROM client c
      WHERE c.organisation_id = u.organisation_id AND c.id = ANY (u.client_ids)) AS clients, (
      SELECT coalesce(json_agg(${RECORD} ORDER BY r.happened_on DESC, r.created_at DESC, r.id), '[]')
      FROM project_record r WHERE r.organisation_id = u.organisation_id AND r.use_case_id = u.id
        AND r.removed_at IS NULL) AS records
  FROM use_case u WHERE u.organisation_id = $1 AND u.id = ANY ($3::uuid[])`;

const ONE = `SELECT ${RECORD} AS record FROM project_record r WHERE r.organisation_id = $1 AND r.id = $3`;

interface UseCaseRow extends Record<string, unknown> {
  readonly id: string;
  readonly clientIds: readonly string[];
  readonly clients: { id: string; name: string }[];
  readonly records: Row[];
}

/** What is recorded of use cases. */
@Injectable()
export class RecordsReader {
  async list(actor: Actor, useCaseId: string): Promise<Output<typeof listRecords>> {
    const [row] = await this.rows(actor, [useCaseId]);
    if (!row) throw new Problem(notFound, {});
    const of = recordsOf(row);
    return {
      items: row.records.map((record) => shown(actor, record)),
      sums: Object.entries(RECORD_FACTS).map(([fact, { kind, measure }]) => ({
        kind,
        fact,
        words: measure(of).source,
      })),
      clients: row.clients,
      mayAdd: mayDo(actor, 'projects:contribute'),
    };
  }

  async get(actor: Actor, id: string): Promise<ProjectRecord> {
    const [row] = await ask<{ record: Row }>(ONE, [actor.organisationId, localDay(workingTime()), id]);
    if (row) return shown(actor, row.record);
    throw new Problem(notFound, {});
  }

  /** One statement for all of them. */
  rows = (
    { organisationId }: Pick<Actor, 'organisationId'>,
    useCaseIds: readonly string[],
  ): Promise<UseCaseRow[]> =>
    ask<UseCaseRow>(OF_USE_CASES, [organisationId, localDay(workingTime()), useCaseIds]);
}

const shown = (actor: Actor, record: Row): ProjectRecord => ({
  ...record,
  may: [...mayOnRecord(actor, { createdBy: record.createdBy.id, isRemoved: record.removedAt !== null })],
});

/** As facts look at them: what is only announced has not happened, and counts from its day on. */
export const recordsOf = ({ clientIds, records }: UseCaseRow): RecordsOf => {
  const today = localDay(workingTime());
  return {
    clientIds,
    records: records
      .filter(({ happenedOn }) => happenedOn <= today)
      .map((record) => ({ ...record, isProved: record.evidence?.isInForce ?? false })),
    today,
  };
};
