import type { FieldValues } from '@jalon/domain/imports/field';
import type { Cell, RawRow } from '@jalon/domain/imports/reading';
import type { RowChange, RowReason, Verdict } from '@jalon/domain/imports/verdict';
import { setImmediate } from 'node:timers/promises';
import { ask } from '../../database/ask';

/** Of which run the rows are. */
export interface RunKey {
  readonly organisationId: string;
  readonly id: string;
}

/** How many rows go through the work at once: their thinking stays far below what others would notice. */
export const CHUNK = 100;
/** The same for what writes: each row is told to the journal with all its fields. */
export const WRITTEN_AT_ONCE = 50;

export const forgetRows = ({ organisationId, id }: RunKey): Promise<unknown> =>
  ask('DELETE FROM import_row WHERE organisation_id = $1 AND run_id = $2', [organisationId, id]);

const ADD = `
  INSERT INTO import_row (organisation_id, run_id, rank, number, cells, is_chosen)
  SELECT $1, $2, $3::int + r.at, (r.row->>'number')::int, r.row->'cells', false
  FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY AS r (row, at)`;

/** Keeps rows as they stand in the file; the first has the rank after `last`. */
export const addCells = (run: RunKey, last: number, rows: readonly RawRow[]): Promise<unknown> =>
  ask(ADD, [run.organisationId, run.id, last, JSON.stringify(rows)]);

export interface StagedRow {
  readonly rank: number;
  readonly number: number;
  readonly cells: readonly Cell[];
}

const CELLS = `
  SELECT rank, number, cells FROM import_row
  WHERE organisation_id = $1 AND run_id = $2 AND rank > $3 AND number IS NOT NULL ORDER BY rank LIMIT $4`;

/** The next rows of the file after this rank. */
export const stagedAfter = (run: RunKey, last: number, most = CHUNK): Promise<StagedRow[]> =>
  ask<StagedRow & Record<string, unknown>>(CELLS, [run.organisationId, run.id, last, most]);

/** What the check says of a row. */
export interface Judgement {
  readonly rank: number;
  readonly verdict: Verdict;
  readonly identity: string | null;
  readonly title: string;
  readonly values: FieldValues;
  readonly changes: readonly RowChange[];
  readonly reasons: readonly RowReason[];
  readonly isChosen: boolean;
  readonly subjectId: string | null;
  readonly subjectVersion: number | null;
}

const SHAPE = `AS n (rank int, verdict text, identity text, title text, "values" jsonb, changes jsonb, reasons jsonb,
  "isChosen" boolean, "subjectId" uuid, "subjectVersion" int)`;

const JUDGE = `
  UPDATE import_row r SET verdict = n.verdict, identity = n.identity, title = n.title, field_values = n."values",
    changes = n.changes, reasons = n.reasons, is_chosen = n."isChosen", subject_id = n."subjectId",
    subject_version = n."subjectVersion", link_before = NULL, outcome = NULL
  FROM jsonb_to_recordset($3::jsonb) ${SHAPE}
  WHERE r.organisation_id = $1 AND r.run_id = $2 AND r.rank = n.rank`;

export const writeJudgements = (run: RunKey, rows: readonly Judgement[]): Promise<unknown> =>
  ask(JUDGE, [run.organisationId, run.id, JSON.stringify(rows)]);

const GONE = `
  INSERT INTO import_row (organisation_id, run_id, rank, verdict, identity, title, field_values, changes, reasons,
    is_chosen, subject_id, subject_version)
  SELECT $1, $2, n.rank, n.verdict, n.identity, n.title, n."values", n.changes, n.reasons, n."isChosen", n."subjectId",
    n."subjectVersion"
  FROM jsonb_to_recordset($3::jsonb) ${SHAPE}`;

/** Rows that are in no line of the file. */
export const addGone = (run: RunKey, rows: readonly Judgement[]): Promise<unknown> =>
  ask(GONE, [run.organisationId, run.id, JSON.stringify(rows)]);

/** Those of an earlier check go. */
export const forgetGone = ({ organisationId, id }: RunKey): Promise<unknown> =>
  ask('DELETE FROM import_row WHERE organisation_id = $1 AND run_id = $2 AND number IS NULL', [
    organisationId,
    id,
  ]);

const TELL = `
  UPDATE import_row r SET reasons = r.reasons || n.reasons,
    is_chosen = r.is_chosen AND NOT r.verdict = ANY ($4::text[])
  FROM jsonb_to_recordset($3::jsonb) AS n (rank int, reasons jsonb)
  WHERE r.organisation_id = $1 AND r.run_id = $2 AND r.rank = n.rank`;

export interface Remark {
  readonly rank: number;
  readonly reasons: readonly RowReason[];
}

/** More to tell of rows judged before; those of the verdicts `untick` wait for a person to tick them. */
export async function addReasons(
  run: RunKey,
  rows: readonly Remark[],
  untick: readonly Verdict[] = [],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) {
    await ask(TELL, [run.organisationId, run.id, JSON.stringify(rows.slice(from, from + 500)), untick]);
    await setImmediate();
  }
}

const COUNTS = `
  SELECT verdict, count(*)::int AS rows, count(*) FILTER (WHERE is_chosen)::int AS chosen FROM import_row
  WHERE organisation_id = $1 AND run_id = $2 GROUP BY verdict`;

/** How many rows have each verdict, and how many are ticked. */
export async function countsOf({ organisationId, id }: RunKey) {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, refused: 0, gone: 0 };
  let chosen = 0;
  const rows = await ask<{ verdict: Verdict; rows: number; chosen: number }>(COUNTS, [organisationId, id]);
  for (const row of rows) {
    counts[row.verdict] = row.rows;
    chosen += row.chosen;
  }
  return { counts, chosen };
}
