import type { RawRow, Reading } from '@jalon/domain/imports/reading';
import { formatOf } from '../bytes/format-of';
import { openText } from '../csv/open-text';
import { Notices } from '../notices';
import type { ReadingSummary, WorkerTask } from '../protocol';
import { refuse } from '../refusal';
import { dataRows } from '../table/data-rows';
import type { SourceRows } from '../table/source';
import { openWorkbook } from '../xlsx/open-workbook';
import { sheetRows } from '../xlsx/sheet/sheet-rows';
import { fileBytes } from './file-bytes';

const textRows = (bytes: Buffer, { encoding, delimiter }: Reading, notices: Notices): SourceRows =>
  openText(bytes, { encoding: encoding ?? 'utf-8', delimiter: delimiter ?? undefined }, notices).rows;

/** The rows of one sheet; what is merged below the names is told at the end. */
async function workbookRows(bytes: Buffer, reading: Reading, notices: Notices): Promise<SourceRows> {
  const { workbook, sheet: open } = await openWorkbook(bytes);
  const sheet = workbook.sheets.find(({ name }) => name === reading.sheet);
  if (!sheet) throw refuse('sheet-missing', [reading.sheet ?? '']);
  if (workbook.is1904) notices.note('dates-from-1904');
  return sheetRows(open(sheet), notices, ({ merged }) => {
    for (const { name, bottom } of merged) if (bottom > reading.headerRow) notices.note('merged-cells', name);
  });
}

/** Reads all rows below the names; `onRows` may make it wait. */
export async function readFileRows(
  { source, reading }: Extract<WorkerTask, { kind: 'rows' }>,
  onRows: (rows: readonly RawRow[]) => Promise<void>,
): Promise<ReadingSummary> {
  const bytes = await fileBytes(source);
  if (formatOf(bytes) !== reading.format) throw refuse('not-as-inspected');
  const notices = new Notices();
  const isText = reading.format === 'csv';
  const raw = isText ? textRows(bytes, reading, notices) : await workbookRows(bytes, reading, notices);
  const rows = dataRows(raw, { headerRow: reading.headerRow, tellsWidth: isText }, notices);
  for (;;) {
    const { done, value } = await rows.next();
    if (done) return { rows: value, notices: notices.list() };
    await onRows(value);
  }
}
