import type { Delimiter, Encoding, Inspection, ReadingCorrections } from '@jalon/domain/imports/reading';
import { BOUNDS } from '../bounds';
import type { Notices } from '../notices';
import { refuse } from '../refusal';
import { inspectionOf, rowsLookedAt } from '../table/inspection-of';
import type { SourceRow, SourceRows } from '../table/source';
import { widthOf } from '../table/blank';
import { columnName } from '../xlsx/cells/cell-place';
import { csvRows } from './csv-rows';
import { startOfText } from './decoded-text';
import { dialectOf } from './dialect-of';
import { encodingOf, refuseNul } from './encoding-of';

const SAMPLE_CHARACTERS = 128_000;

interface TextForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter | undefined;
}

const isWide = (encoding: Encoding): boolean => encoding.startsWith('utf-16');

/** The rows of a text, and the delimiter they are cut by. */
export function openText(
  bytes: Buffer,
  { encoding, delimiter }: TextForm,
  notices: Notices,
): { delimiter: Delimiter; rows: SourceRows } {
  if (!isWide(encoding)) refuseNul(bytes);
  const dialect = dialectOf(startOfText(bytes, encoding, SAMPLE_CHARACTERS), delimiter);
  return { delimiter: dialect.delimiter, rows: csvRows({ bytes, encoding }, dialect, notices) };
}

function encodingFor(bytes: Buffer, corrected: Encoding | undefined, notices: Notices): Encoding {
  if (corrected) return corrected;
  const { encoding, isGuess, foreign } = encodingOf(bytes);
  if (foreign) notices.note('encoding-foreign', foreign);
  else if (isGuess) notices.note('encoding-guessed', encoding);
  return encoding;
}

async function firstOf(source: SourceRows, count: number): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const some of source) {
    rows.push(...some);
    if (rows.length >= count) break;
  }
  const wide = rows.find(({ cells }) => widthOf(cells) > BOUNDS.columns);
  if (wide)
    throw refuse('too-many-columns', [columnName(BOUNDS.columns) + String(wide.number)], BOUNDS.columns);
  return rows;
}

/** Looks into a text. */
export async function inspectText(
  bytes: Buffer,
  corrections: ReadingCorrections,
  notices: Notices,
): Promise<Inspection> {
  const encoding = encodingFor(bytes, corrections.encoding, notices);
  const text = openText(bytes, { encoding, delimiter: corrections.delimiter }, notices);
  const rows = await firstOf(text.rows, rowsLookedAt(corrections.headerRow));
  if (rows.every(({ cells }) => widthOf(cells) === 0)) throw refuse('empty-file');
  const reading = { format: 'csv' as const, encoding, delimiter: text.delimiter, sheet: null };
  return inspectionOf({ reading, sheets: [], rows, merged: [] }, corrections.headerRow, notices);
}
