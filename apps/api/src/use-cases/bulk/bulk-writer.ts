import type { Actor } from '@jalon/domain/access/actor';
import type { BulkFields } from '@jalon/domain/use-cases/bulk/bulk-outcome';
import { BatchStore } from '../../platform/database/batch-store';
import { linkClientsOfAll } from '../references';
import { UseCaseEntity } from '../use-case.entity';

/** A use case with the values that it is to have, and those that it had. */
export interface Written {
  readonly id: string;
  /** Before the change. */
  readonly version: number;
  readonly before: BulkFields;
  readonly after: BulkFields;
}

const store = new BatchStore(UseCaseEntity, { name: 'use-case' });

/** Writes the rows in one statement and tells each in the journal, under the request id of the work. */
export async function writeRows(
  actor: Actor,
  rows: readonly Written[],
  what: 'updated' | 'moved' | 'reverted',
): Promise<void> {
  await store.rewrite(actor, rows, what);
  const linked = rows.flatMap(({ id, after: { clientIds } }) => (clientIds ? [{ id, clientIds }] : []));
  await linkClientsOfAll(actor, linked);
}
