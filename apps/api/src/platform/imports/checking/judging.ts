import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues, RegisterField } from '@jalon/domain/imports/field';
import type { Cell } from '@jalon/domain/imports/reading';
import { compareRow, verdictOf } from '@jalon/domain/imports/rows/compare';
import { lackingIn } from '@jalon/domain/imports/rows/required';
import type { RowRead } from '@jalon/domain/imports/rows/row-reader';
import { startOf } from '@jalon/domain/imports/values/read-text';
import type { RowChange, RowReason } from '@jalon/domain/imports/verdict';
import { setImmediate } from 'node:timers/promises';
import type { ImportKind, Standing } from '../kinds/import-kind';
import type { RowsLook } from '../kinds/own-rows';
import { linksOf, type LinkSource } from '../links/links';
import type { Judgement, StagedRow } from '../rows/row-table';
import { allowed } from './allowed';
import { seeRows } from './seeing';
import { findRow, type Known } from './finding';
import type { Identified, Identities } from './identities';

/** What the rows of one file are judged by. */
export interface Bench {
  readonly run: LinkSource;
  readonly kind: ImportKind;
  readonly actor: Actor;
  readonly fields: readonly RegisterField[];
  readonly read: (cells: readonly Cell[]) => RowRead;
  /** Where the register knows its rows by itself. */
  readonly look: RowsLook | null;
  readonly identities: Identities;
  /** Rows of the register that a row of the file has taken already. */
  readonly taken: Set<string>;
}

interface ReadRow extends Identified {
  readonly rank: number;
  readonly title: string;
  readonly reference: string | null;
  readonly values: FieldValues;
}

/** The field whose text a row is called by. */
const titleField = ({ alike, fields }: ImportKind): string =>
  alike?.title ?? fields.find(({ isRequired }) => isRequired)?.key ?? '';

export const textIn = (values: FieldValues, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

const isReference = ({ type }: RegisterField): boolean => type === 'reference';

/** How many rows are thought about before the process may do something else. */
const IN_ONE_GO = 20;

async function eachOf<From, To>(all: readonly From[], make: (one: From) => To): Promise<To[]> {
  const made: To[] = [];
  for (const [at, one] of all.entries()) {
    if (at % IN_ONE_GO === IN_ONE_GO - 1) await setImmediate();
    made.push(make(one));
  }
  return made;
}

/** Reads and judges some rows of the file, with a bounded number of questions to the database. */
export async function judgeRows(bench: Bench, rows: readonly StagedRow[]): Promise<Judgement[]> {
  const { look, fields } = bench;
  if (look) {
    const told = await eachOf(rows, ({ rank, cells }) => ({ rank, ...bench.read(cells) }));
    return seeRows(told, look, fields);
  }
  const read = await eachOf(rows, (row) => readOne(bench, row));
  const known = await whatIsKnown(bench, read);
  return eachOf(read, (row) => judgeOne(bench, row, known));
}

/** A blank cell says nothing of a field that is never empty. */
const withoutBlanks = (values: FieldValues, lasting: readonly string[]): FieldValues =>
  Object.fromEntries(
    Object.entries(values).filter(([field, value]) => value !== null || !lasting.includes(field)),
  );

/** The reference is the register's own: it may say which row is meant, and is not written. */
function readOne({ kind, read, identities }: Bench, { rank, cells }: StagedRow): ReadRow {
  const { values, reasons } = read(cells);
  const key = kind.fields.find(isReference)?.key ?? '';
  const { [key]: said, ...told } = values;
  const others = withoutBlanks(told, kind.lasting);
  const title = textIn(values, titleField(kind));
  const reference = identities.byReference && typeof said === 'string' && said !== '' ? said : null;
  const identified = identities.of({ rank, cells, reference, title });
  return {
    rank,
    title,
    reference,
    values: others,
    key: identified.key,
    reasons: [...reasons, ...identified.reasons],
  };
}

const said = (list: readonly (string | null)[]): string[] => list.filter((one) => one !== null);

async function whatIsKnown({ run, kind, actor, taken }: Bench, rows: readonly ReadRow[]): Promise<Known> {
  const links = await linksOf(run, said(rows.map(({ key }) => key)));
  const references = said(rows.map(({ reference }) => reference));
  const ids = references.length > 0 ? await kind.byReference(actor, references) : new Map<string, string>();
  const wanted = [...new Set([...ids.values(), ...[...links.values()].map(({ subjectId }) => subjectId)])];
  const standings = wanted.length > 0 ? await kind.byId(actor, wanted) : new Map<string, Standing>();
  return { links, ids, standings, taken };
}

function judgeOne(bench: Bench, row: ReadRow, known: Known): Judgement {
  const { standing, link, reasons: found } = findRow(row, known);
  const stands = standing?.values ?? null;
  const compared = compareRow({ read: row.values, standing: stands, last: link?.values ?? null });
  const { values, changes, told } = allowed(bench, {
    standing,
    values: row.values,
    changes: compared.changes,
  });
  const all = [...row.reasons, ...found, ...compared.reasons, ...told];
  const reasons = stands ? all : [...all, ...lackingOf(bench, row, all)];
  const verdict = verdictOf({ standing: stands, changes, reasons });
  return {
    rank: row.rank,
    verdict,
    identity: row.key,
    title: startOf(row.title, 500),
    values,
    changes,
    reasons,
    isChosen: isTicked(verdict, changes, reasons),
    ...placeOf(standing),
  };
}

const placeOf = (standing: Standing | null) =>
  standing
    ? { subjectId: standing.id, subjectVersion: standing.version }
    : { subjectId: null, subjectVersion: null };

/** What a new row lacks, where that is not told already. */
const lackingOf = (
  { kind }: Pick<Bench, 'kind'>,
  { values }: Pick<ReadRow, 'values'>,
  told: readonly RowReason[],
): readonly RowReason[] =>
  lackingIn(values, kind.fields).filter(
    ({ field }) => !told.some((one) => one.severity === 'refusal' && one.field === field),
  );

/**
 * New rows, unless what they had become was taken away here; changed ones that nobody else changed here and that are
 * surely known.
 */
function isTicked(
  verdict: Judgement['verdict'],
  changes: readonly RowChange[],
  reasons: readonly RowReason[],
): boolean {
  if (verdict === 'new') return !reasons.some(({ code }) => code === 'no-longer-there');
  if (verdict !== 'changed') return false;
  const isDoubtful = reasons.some(({ code }) => code === 'repeated-identity' || code === 'blank-identity');
  return !isDoubtful && !changes.some(({ isBoth }) => isBoth);
}
