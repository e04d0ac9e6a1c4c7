import type { FieldValues } from '@jalon/domain/imports/field';
import type { RowChange, Verdict } from '@jalon/domain/imports/verdict';
import { ask } from '../../database/ask';
import type { LinkSource } from '../links/links';
import type { LinkBefore } from './import-row.entity';
import { type RunKey, WRITTEN_AT_ONCE } from './row-table';

/** A row that is ticked, as it was checked. */
export interface ChosenRow {
  readonly rank: number;
  readonly verdict: Verdict;
  readonly identity: string | null;
  readonly values: FieldValues;
  readonly changes: readonly RowChange[];
  readonly subjectId: string | null;
  readonly subjectVersion: number | null;
}

const COLUMNS = `rank, verdict, identity, field_values AS values, changes, subject_id AS "subjectId",
  subject_version AS "subjectVersion"`;

const CHOSEN = `
  SELECT ${COLUMNS} FROM import_row
  WHERE organisation_id = $1 AND run_id = $2 AND rank > $3 AND is_chosen AND verdict IN ('new', 'changed', 'gone')
  ORDER BY rank LIMIT $4`;

/** The next ticked rows after this rank. */
export const chosenAfter = (run: RunKey, last: number, most = WRITTEN_AT_ONCE): Promise<ChosenRow[]> =>
  ask<ChosenRow & Record<string, unknown>>(CHOSEN, [run.organisationId, run.id, last, most]);

/** What became of a row that was applied; `values` and `changes` where they are other than checked. */
export interface AppliedRow {
  readonly rank: number;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly linkBefore: LinkBefore | null;
  readonly values: FieldValues | null;
  readonly changes: readonly RowChange[] | null;
}

const APPLY = `
  UPDATE import_row r SET outcome = 'applied', field_values = coalesce(n."values", r.field_values),
    changes = coalesce(n.changes, r.changes), subject_id = n."subjectId", subject_version = n."subjectVersion",
    link_before = n."linkBefore"
  FROM jsonb_to_recordset($3::jsonb) AS n (rank int, "values" jsonb, changes jsonb, "subjectId" uuid,
    "subjectVersion" int, "linkBefore" jsonb)
  WHERE r.organisation_id = $1 AND r.run_id = $2 AND r.rank = n.rank`;

export const writeApplied = async (run: RunKey, rows: readonly AppliedRow[]): Promise<void> => {
  if (rows.length > 0) await ask(APPLY, [run.organisationId, run.id, JSON.stringify(rows)]);
};

const LEAVE = `
  UPDATE import_row r SET is_chosen = false, reasons = r.reasons || $4::jsonb
  WHERE r.organisation_id = $1 AND r.run_id = $2 AND r.rank = ANY ($3::int[])`;

/** Rows that somebody touched since the check: not applied, and told. */
export const leaveOut = async ({ organisationId, id }: RunKey, ranks: readonly number[]): Promise<void> => {
  const touched = { severity: 'notice', code: 'touched-since', position: null, field: null };
  const told = JSON.stringify([{ ...touched, value: null, became: null }]);
  if (ranks.length > 0) await ask(LEAVE, [organisationId, id, ranks, told]);
};

const linking = (which: string): string => `
  INSERT INTO import_link (organisation_id, kind, source, identity, subject_id, run_id, field_values)
  SELECT r.organisation_id, $3, $4, r.identity, r.subject_id, $2, r.field_values FROM import_row r
  WHERE r.organisation_id = $1 AND r.run_id = $2 AND r.identity IS NOT NULL AND ${which}
  ON CONFLICT (organisation_id, kind, source, identity)
    DO UPDATE SET subject_id = excluded.subject_id, run_id = excluded.run_id, field_values = excluded.field_values`;

const SAME = linking(`r.verdict = 'same'`);
const APPLIED_NOW = linking(`r.rank = ANY ($5::int[]) AND r.verdict <> 'gone'`);

/** What is the same is known from now on as the file holds it. */
export const linkTheSame = (run: LinkSource): Promise<unknown> =>
  ask(SAME, [run.organisationId, run.id, run.kind, run.source]);

/** What was applied is known from now on by its identity. */
export const linkApplied = async (run: LinkSource, ranks: readonly number[]): Promise<void> => {
  const values = [run.organisationId, run.id, run.kind, run.source, ranks];
  if (ranks.length > 0) await ask(APPLIED_NOW, values);
};

const UNMADE = `
  SELECT DISTINCT c.name FROM import_row r
  CROSS JOIN LATERAL jsonb_each(r.field_values) AS f (key, items)
  CROSS JOIN LATERAL jsonb_array_elements_text(f.items) AS c (name)
  WHERE r.organisation_id = $1 AND r.run_id = $2 AND r.is_chosen AND f.key = ANY ($3::text[])
    AND jsonb_typeof(f.items) = 'array' AND c.name LIKE $4 || '%' ORDER BY c.name`;

/** What the ticked rows name that nobody knows yet, with this before it, in these fields. */
export async function unmadeIn(
  run: RunKey,
  { fields, mark }: { readonly fields: readonly string[]; readonly mark: string },
): Promise<string[]> {
  if (fields.length === 0) return [];
  const rows = await ask<{ name: string }>(UNMADE, [run.organisationId, run.id, fields, mark]);
  return rows.map(({ name }) => name);
}

/** A row that was applied and not undone. */
export interface UndoableRow extends ChosenRow {
  readonly linkBefore: LinkBefore | null;
}

const APPLIED = `
  SELECT ${COLUMNS}, link_before AS "linkBefore" FROM import_row
  WHERE organisation_id = $1 AND run_id = $2 AND rank > $3 AND outcome = 'applied' ORDER BY rank LIMIT $4`;

export const appliedAfter = (run: RunKey, last: number, most = WRITTEN_AT_ONCE): Promise<UndoableRow[]> =>
  ask<UndoableRow & Record<string, unknown>>(APPLIED, [run.organisationId, run.id, last, most]);

export const markUndone = async ({ organisationId, id }: RunKey, ranks: readonly number[]): Promise<void> => {
  if (ranks.length === 0) return;
  await ask(
    `UPDATE import_row SET outcome = 'undone' WHERE organisation_id = $1 AND run_id = $2 AND rank = ANY ($3::int[])`,
    [organisationId, id, ranks],
  );
};
