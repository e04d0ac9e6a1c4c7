import type { Checked } from '@jalon/contracts/platform/operation';
import type { listClients } from '@jalon/contracts/clients/clients.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { ClientStatus } from '@jalon/domain/clients/client';
import { mayOnClient } from '@jalon/domain/clients/may-on-client';
import { Injectable } from '@nestjs/common';
import { ask, askJson, RawJson } from '../platform/database/ask';
import { readPage, SqlValues } from '../platform/database/page-sql';
import { conditionsOf, keysetOf } from './client-query';

const time = (column: string) => `to_char(u.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const USE_CASES = `(SELECT count(*)::int FROM use_case_client l
  WHERE l.organisation_id = u.organisation_id AND l.client_id = u.id)`;

const ITEM = `json_build_object('id', u.id, 'name', u.name, 'sector', u.sector, 'kind', u.kind, 'status', u.status,
  'contactCount', jsonb_array_length(u.contacts), 'useCaseCount', ${USE_CASES}, 'updatedAt', ${time('updated_at')})`;

/** What the agency writes about a client is not for that client's people. */
const detail = (isHeld: boolean) => `
  SELECT u.status, json_build_object('id', u.id, 'name', u.name, 'status', u.status, 'sector', u.sector, 'kind', u.kind,
    'profile', ${isHeld ? 'null' : 'u.profile'}, 'contacts', u.contacts, 'version', u.version,
    'createdAt', ${time('created_at')}, 'updatedAt', ${time('updated_at')}, 'useCaseCount', ${USE_CASES})::text AS json
  FROM client u WHERE u.organisation_id = $1 AND u.id = $2`;

const NAMES = `
  SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'status', u.status)
    ORDER BY u.status = 'former', u.name COLLATE "fr-x-icu", u.id), '[]'))::text AS json
  FROM client u WHERE u.organisation_id = $1`;

/** The screens of clients, one statement each. */
@Injectable()
export class ClientsReader {
  list(actor: Actor, { sort, cursor, limit, ...filter }: Checked<typeof listClients>): Promise<RawJson> {
    const values = new SqlValues();
    const where = conditionsOf(actor, filter, values);
    const keyset = keysetOf({ filter, sort, cursor }, values.next);
    values.list.push(...keyset.values);
    return readPage({ from: 'client u', where, item: ITEM, keyset, limit, values });
  }

  async names({ organisationId }: Actor): Promise<RawJson> {
    return (await askJson(NAMES, [organisationId])) ?? new RawJson('{"items":[]}');
  }

  async get(actor: Actor, id: string): Promise<RawJson> {
    const [row] = await ask<{ json: string; status: string }>(detail(actor.clientIds !== null), [
      actor.organisationId,
      id,
    ]);
    if (!row) throw new Problem(notFound, {});
    const may = JSON.stringify(mayOnClient(actor, { status: ClientStatus.parse(row.status) }));
    return new RawJson(`${row.json.slice(0, -1)},"may":${may}}`);
  }
}
