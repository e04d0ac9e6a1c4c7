import type { Actor } from '@jalon/domain/access/actor';
import type { BulkFields } from '@jalon/domain/use-cases/bulk/bulk-outcome';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';
import { tell } from '../../platform/journal/tell';

/** A use case with the values that it is to have, and those that it had. */
export interface Written {
  readonly id: string;
  /** Before the change. */
  readonly version: number;
  readonly before: BulkFields;
  readonly after: BulkFields;
}

const COLUMNS: Readonly<Record<keyof BulkFields, readonly [column: string, type: string]>> = {
  status: ['status', 'text'],
  heldFrom: ['held_from', 'text'],
  moveReason: ['move_reason', 'text'],
  ownerId: ['owner_id', 'uuid'],
  tags: ['tags', 'text[]'],
  clientIds: ['client_ids', 'uuid[]'],
};

const isField = (name: string): name is keyof BulkFields => name in COLUMNS;

/** `use_case_client` repeats `client_ids`. */
const LINK = `
  WITH wanted AS MATERIALIZED (SELECT * FROM json_to_recordset($2::json) AS r(id uuid, "clientIds" uuid[])),
  gone AS (
    DELETE FROM use_case_client l USING wanted WHERE l.organisation_id = $1 AND l.use_case_id = wanted.id
      AND l.client_id <> ALL (wanted."clientIds"))
  INSERT INTO use_case_client (organisation_id, use_case_id, client_id)
  SELECT $1, wanted.id, client_id FROM wanted CROSS JOIN unnest(wanted."clientIds") AS client_id ON CONFLICT DO NOTHING`;

/** All of them in one statement, whatever their number; every row changes the same fields. */
async function update({ organisationId }: Actor, rows: readonly Written[]): Promise<void> {
  const fields = Object.keys(rows[0]?.after ?? {}).filter(isField);
  const shape = fields.map((field) => `"${field}" ${COLUMNS[field][1]}`);
  const sets = fields.map((field) => `${COLUMNS[field][0]} = r."${field}"`);
  const values = JSON.stringify(rows.map(({ id, after }) => ({ id, ...after })));
  await ask(
    `UPDATE use_case u SET ${sets.join(', ')}, version = u.version + 1, updated_at = $3
     FROM json_to_recordset($2::json) AS r(id uuid, ${shape.join(', ')})
     WHERE u.organisation_id = $1 AND u.id = r.id`,
    [organisationId, values, workingTime()],
  );
  if (fields.includes('clientIds')) await ask(LINK, [organisationId, values]);
}

/** Writes the rows and tells each in the journal, under the request id of the work. */
export async function writeRows(
  actor: Actor,
  rows: readonly Written[],
  what: 'updated' | 'moved' | 'reverted',
): Promise<void> {
  if (rows.length === 0) return;
  await update(actor, rows);
  for (const { id, version, before, after } of rows)
    tell({
      kind: `use-case.${what}`,
      subject: { type: 'use-case', id },
      version: version + 1,
      before: { ...before },
      after: { ...after },
    });
}
