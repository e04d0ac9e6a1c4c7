import type { FieldValues } from '@jalon/domain/imports/field';
import { ask } from '../../database/ask';
import type { LinkBefore } from '../rows/import-row.entity';
import type { RunKey } from '../rows/row-table';

/** The rows of which register, from which register outside. */
export interface LinkSource extends RunKey {
  readonly kind: string;
  readonly source: string;
}

export interface Link {
  readonly identity: string;
  readonly subjectId: string;
  readonly runId: string;
  readonly values: FieldValues;
}

const COLUMNS = `identity, subject_id AS "subjectId", run_id AS "runId", field_values AS values`;
const OF_SOURCE = 'organisation_id = $1 AND kind = $2 AND source = $3';

const keyOf = ({ organisationId, kind, source }: LinkSource) => [organisationId, kind, source];

const HOLD = `SELECT pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'import', $1::text, $2::text, $3::text), 0))`;

/**
 * One at a time writes what rows of a source have become: whoever comes second waits for the end of the first's
 * transaction, and sees what it made.
 */
export const holdSource = async (run: LinkSource): Promise<void> => void (await ask(HOLD, keyOf(run)));

/** What these rows of a source have become here. */
export async function linksOf(
  run: LinkSource,
  identities: readonly string[],
): Promise<ReadonlyMap<string, Link>> {
  if (identities.length === 0) return new Map();
  const rows = await ask<Link & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM import_link WHERE ${OF_SOURCE} AND identity = ANY ($4::text[])`,
    [...keyOf(run), identities],
  );
  return new Map(rows.map((link) => [link.identity, link]));
}

const GONE = `
  SELECT ${COLUMNS} FROM import_link l WHERE ${OF_SOURCE} AND l.identity > $5
    AND NOT EXISTS (SELECT FROM import_row r WHERE r.organisation_id = $1 AND r.run_id = $4 AND r.identity = l.identity)
    AND NOT EXISTS (SELECT FROM import_row r WHERE r.organisation_id = $1 AND r.run_id = $4 AND r.subject_id = l.subject_id)
  ORDER BY l.identity LIMIT $6`;

/** What came in from this source before and is in no row of this file, in the order of identities after one. */
export const linksGone = (run: LinkSource, after: string, limit: number): Promise<Link[]> =>
  ask<Link & Record<string, unknown>>(GONE, [...keyOf(run), run.id, after, limit]);

/** Links that an undone import has written: gone, or as they were before it. */
export async function restoreLinks(
  run: LinkSource,
  rows: readonly {
    readonly identity: string;
    readonly subjectId: string;
    readonly before: LinkBefore | null;
  }[],
): Promise<void> {
  if (rows.length === 0) return;
  const key = keyOf(run);
  const made = rows.filter(({ before }) => before === null).map(({ identity }) => identity);
  const kept = rows.flatMap(({ before, ...row }) => (before ? [{ ...row, ...before }] : []));
  await ask(`DELETE FROM import_link WHERE ${OF_SOURCE} AND identity = ANY ($4::text[])`, [...key, made]);
  await ask(
    `INSERT INTO import_link (organisation_id, kind, source, identity, subject_id, run_id, field_values)
     SELECT $1, $2, $3, n.identity, n."subjectId", n."runId", n."values"
     FROM jsonb_to_recordset($4::jsonb) AS n (identity text, "subjectId" uuid, "runId" uuid, "values" jsonb)
     ON CONFLICT (organisation_id, kind, source, identity)
       DO UPDATE SET subject_id = excluded.subject_id, run_id = excluded.run_id, field_values = excluded.field_values`,
    [...key, JSON.stringify(kept)],
  );
}

export const dropLinks = async (run: LinkSource, identities: readonly string[]): Promise<void> => {
  const values = [...keyOf(run), identities];
  if (identities.length > 0)
    await ask(`DELETE FROM import_link WHERE ${OF_SOURCE} AND identity = ANY ($4::text[])`, values);
};
