import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../database/ask';

const DISCUSSED = ['comment', 'attachment', 'task']
  .map(
    (table) =>
      `SELECT subject_id AS id FROM ${table} WHERE organisation_id = $1 AND subject_id = ANY ($2::uuid[])`,
  )
  .join(' UNION ');

/** Which of these things somebody has commented on, attached a file to, or set a task about; removed ones count. */
export async function discussedAmong(
  { organisationId }: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await ask<{ id: string }>(DISCUSSED, [organisationId, ids]);
  return new Set(rows.map(({ id }) => id));
}
