import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues } from '@jalon/domain/imports/field';
import { ask } from '../../platform/database/ask';
import type { TakenBack } from '../../platform/imports/kinds/import-kind';

const THERE = `SELECT id FROM client WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`;

const clientsIn = ({ before }: TakenBack): readonly string[] =>
  Array.isArray(before?.['clients']) ? before['clients'] : [];

const without = (before: FieldValues, there: ReadonlySet<string>): FieldValues => {
  const { clients } = before;
  return Array.isArray(clients) ? { ...before, clients: clients.filter((id) => there.has(id)) } : before;
};

/** What these held before, without clients that are no longer in the register. */
export async function withClientsThere(
  { organisationId }: Actor,
  rows: readonly TakenBack[],
): Promise<readonly TakenBack[]> {
  const named = [...new Set(rows.flatMap(clientsIn))];
  if (named.length === 0) return rows;
  const there = new Set((await ask<{ id: string }>(THERE, [organisationId, named])).map(({ id }) => id));
  return rows.map((row) => ({ ...row, before: row.before && without(row.before, there) }));
}
