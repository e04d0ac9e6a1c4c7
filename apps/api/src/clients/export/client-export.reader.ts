import type { ClientFilter } from '@jalon/contracts/clients/client-filter';
import type { Actor } from '@jalon/domain/access/actor';
import { flattenClient, type RegisteredClient } from '@jalon/domain/clients/register/flatten-client';
import { Injectable } from '@nestjs/common';
import { ask } from '../../platform/database/ask';
import { SqlValues } from '../../platform/database/page-sql';
import type { RegisterRow } from '../../platform/spreadsheets/register-sheet';
import { type ClientSort, conditionsOf, keysetOf } from '../client-query';

/** These rows in this order. */
const ROWS = `
  SELECT u.name, u.status, u.sector, u.kind, u.profile, u.contacts
  FROM unnest($2::uuid[]) WITH ORDINALITY AS asked (id, place)
  JOIN client u ON u.organisation_id = $1 AND u.id = asked.id ORDER BY asked.place`;

/** What the export of the clients reads. */
@Injectable()
export class ClientExportReader {
  /** Every client that the filter lets through, in the order of the list. */
  async ids(
    actor: Actor,
    {
      filter,
      sort,
    }: { readonly filter: ClientFilter; readonly sort: ClientSort | `-${ClientSort}` | undefined },
  ): Promise<string[]> {
    const values = new SqlValues();
    const where = conditionsOf(actor, filter, values);
    const { orderBy } = keysetOf({ filter, sort }, values.next);
    const rows = await ask<{ id: string }>(
      `SELECT u.id FROM client u WHERE ${where.join(' AND ')} ORDER BY ${orderBy}`,
      values.list,
    );
    return rows.map(({ id }) => id);
  }

  async rows({ organisationId }: Actor, ids: readonly string[]): Promise<readonly RegisterRow[]> {
    const rows = await ask<RegisteredClient>(ROWS, [organisationId, ids]);
    return rows.map((client) => ({ values: flattenClient(client), nameOf: () => undefined }));
  }
}
