import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { BulkSelection } from '@jalon/contracts/use-cases/bulk.operations';
import { bulkTooMany } from '@jalon/contracts/use-cases/bulk.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { BULK_LIMIT, type BulkChange } from '@jalon/domain/use-cases/bulk/bulk-change';
import { type BulkState, clashingFields } from '@jalon/domain/use-cases/bulk/bulk-outcome';
import { ask } from '../../platform/database/ask';
import { SqlValues } from '../../platform/database/page-sql';
import { conditionsOf, fromOf } from '../sql/use-case-query';

/** A use case as a bulk edit meets it. */
export interface BulkRow extends BulkState {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly version: number;
}

export interface BulkRows {
  readonly rows: readonly BulkRow[];
  /** Picked, and no more there. */
  readonly missing: readonly string[];
  /** Picked by somebody who read them before the same was changed. */
  readonly stale: ReadonlySet<string>;
}

const COLUMNS = `u.id, use_case_reference(u.number) AS reference, u.title, u.version, u.status,
  u.held_from AS "heldFrom", u.project_id AS "projectId", u.owner_id AS "ownerId", u.submitter_id AS "submitterId",
  u.move_reason AS "moveReason", u.tags, u.client_ids AS "clientIds"`;

/** In one order for everybody, so that two bulk edits wait for one another and never deadlock. */
const HELD = { yes: 'ORDER BY u.id FOR NO KEY UPDATE OF u', no: '' } as const;
type Holding = keyof typeof HELD;

/** Which of these had one of these fields changed after the version that was read. */
const CLASHES = `
  SELECT DISTINCT r.id FROM json_to_recordset($2::json) AS r(id uuid, version integer)
  JOIN journal_event e ON e.organisation_id = $1 AND e.subject_id = r.id AND e.subject_version > r.version
  CROSS JOIN LATERAL json_array_elements(e.body::json->'changes') AS change
  WHERE change->>'field' = ANY ($3::text[])`;

type Picked = Extract<BulkSelection, { picked: unknown }>['picked'];
type Filtered = Extract<BulkSelection, { filter: unknown }>;

async function staleOf(
  { organisationId }: Actor,
  change: BulkChange,
  read: Picked,
): Promise<ReadonlySet<string>> {
  const fields = clashingFields(change);
  if (fields.length === 0 || read.length === 0) return new Set();
  const clashes = await ask<{ id: string }>(CLASHES, [organisationId, JSON.stringify(read), fields]);
  return new Set(clashes.map(({ id }) => id));
}

async function pickedRows(
  actor: Actor,
  change: BulkChange,
  { picked, holding }: { readonly picked: Picked; readonly holding: Holding },
): Promise<BulkRows> {
  const ids = [...new Set(picked.map(({ id }) => id))];
  const rows = await ask<BulkRow>(
    `SELECT ${COLUMNS} FROM use_case u WHERE u.organisation_id = $1 AND u.id = ANY ($2::uuid[]) ${HELD[holding]}`,
    [actor.organisationId, ids],
  );
  if (rows.length === 0) throw new Problem(notFound, {});
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  const outdated = picked.filter(
    ({ id, version }) => version !== undefined && version < (versions.get(id) ?? 0),
  );
  return {
    rows,
    missing: ids.filter((id) => !versions.has(id)),
    stale: await staleOf(actor, change, outdated),
  };
}

async function filteredRows(
  actor: Actor,
  { filter, except = [] }: Filtered,
  holding: Holding,
): Promise<BulkRows> {
  const values = new SqlValues();
  const { ctes, from } = fromOf({ filter, sort: 'reference' }, values);
  const where = conditionsOf(actor, filter, values);
  if (filter.status && filter.status.length > 0)
    where.push(`u.status = ANY (${values.place(filter.status)}::text[])`);
  if (except.length > 0) where.push(`u.id <> ALL (${values.place(except)}::uuid[])`);
  const [most, organisation] = [values.place(BULK_LIMIT + 1), values.place(actor.organisationId)];
  const chosen = `${ctes && `WITH ${ctes}`} SELECT u.id FROM ${from} WHERE ${where.join(' AND ')} LIMIT ${most}::int`;
  const rows = await ask<BulkRow>(
    `SELECT ${COLUMNS} FROM use_case u WHERE u.organisation_id = ${organisation} AND u.id IN (${chosen}) ${HELD[holding]}`,
    values.list,
  );
  if (rows.length > BULK_LIMIT) throw new Problem(bulkTooMany, { most: BULK_LIMIT });
  return { rows, missing: [], stale: new Set() };
}

/** The use cases that a selection names, held until the end where they are to be changed. */
export const bulkRows = (
  actor: Actor,
  { selection, change }: { readonly selection: BulkSelection; readonly change: BulkChange },
  holding: Holding,
): Promise<BulkRows> =>
  'picked' in selection
    ? pickedRows(actor, change, { picked: selection.picked, holding })
    : filteredRows(actor, selection, holding);
