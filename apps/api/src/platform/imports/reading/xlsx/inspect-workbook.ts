import type { Inspection, ReadingCorrections, Sheet } from '@jalon/domain/imports/reading';
import { Notices } from '../notices';
import { refuse } from '../refusal';
import { filled } from '../table/blank';
import { headerRowOf } from '../table/header-row';
import { inspectionOf, rowsLookedAt } from '../table/inspection-of';
import type { SourceRow } from '../table/source';
import { columnName } from './cells/cell-place';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import type { SheetFrame } from './sheet/sheet-listener';
import { firstFilledRow, topOfSheet } from './sheet/sheet-rows';
import type { WorkbookSheet } from './workbook';

/** A sheet whose first rows were read. */
interface SeenSheet {
  readonly sheet: WorkbookSheet;
  readonly rows: readonly SourceRow[];
  readonly frame: SheetFrame;
  readonly isEmpty: boolean;
}

/** What passes in the cells is told when all rows are read; here it would be told of the first ones only. */
const UNTOLD = new Notices();

const holds = (rows: readonly SourceRow[]): boolean => rows.some(({ cells }) => filled(cells) > 0);

/** Reads the first rows, or those around the first that holds something where it stands far down. */
async function see({ sheet: open }: OpenWorkbook, sheet: WorkbookSheet, looked: number): Promise<SeenSheet> {
  const top = await topOfSheet(open(sheet), UNTOLD, looked);
  if (holds(top.rows)) return { sheet, ...top, isEmpty: false };
  const first = await firstFilledRow(open(sheet), UNTOLD);
  if (first === null) return { sheet, ...top, isEmpty: true };
  return { sheet, ...(await topOfSheet(open(sheet), UNTOLD, first + looked)), isEmpty: false };
}

/** Several columns under names, and something below: a table, not a page of explanations. */
function isTable({ rows, frame }: SeenSheet): boolean {
  const header = headerRowOf(rows, { merged: frame.merged, filterRow: frame.filter?.top });
  const names = rows.find(({ number }) => number === header?.number);
  return names !== undefined && filled(names.cells) > 2 && rows.some(({ number }) => number > names.number);
}

function chosenOf(seen: readonly SeenSheet[], corrected: string | undefined): SeenSheet {
  if (corrected !== undefined) {
    const chosen = seen.find(({ sheet }) => sheet.name === corrected);
    if (!chosen) throw refuse('sheet-missing', [corrected]);
    if (chosen.isEmpty) throw refuse('nothing-inside', [corrected]);
    return chosen;
  }
  const open = seen.filter(({ sheet, isEmpty }) => !sheet.isHidden && !isEmpty);
  const chosen = open.find(isTable) ?? open[0] ?? seen.find(({ isEmpty }) => !isEmpty);
  if (!chosen) throw refuse('nothing-inside');
  return chosen;
}

function noteSheets(seen: readonly SeenSheet[], chosen: SeenSheet, notices: Notices): void {
  for (const { sheet, isEmpty } of seen)
    if (sheet !== chosen.sheet)
      notices.note(sheet.isHidden ? 'sheets-hidden' : isEmpty ? 'sheets-empty' : 'sheets-other', sheet.name);
}

function noteFrame({ frame }: SeenSheet, width: number, notices: Notices): void {
  for (const { name } of frame.merged) notices.note('merged-cells', name);
  for (const column of frame.hiddenColumns)
    if (column < width) notices.note('hidden-columns', columnName(column));
}

/** Looks into a workbook: every sheet's first rows, and the one that is read unless a person says otherwise. */
export async function inspectWorkbook(
  bytes: Buffer,
  corrections: ReadingCorrections,
  notices: Notices,
): Promise<Inspection> {
  const open = await openWorkbook(bytes);
  const seen: SeenSheet[] = [];
  for (const sheet of open.workbook.sheets)
    seen.push(await see(open, sheet, rowsLookedAt(corrections.headerRow)));
  const chosen = chosenOf(seen, corrections.sheet);
  noteSheets(seen, chosen, notices);
  if (open.workbook.is1904) notices.note('dates-from-1904');
  const { sheet, rows, frame } = chosen;
  const inspection = inspectionOf(
    {
      reading: { format: 'xlsx', encoding: null, delimiter: null, sheet: sheet.name },
      sheets: seen.map(({ sheet: { name, isHidden }, isEmpty }): Sheet => ({ name, isHidden, isEmpty })),
      rows,
      merged: frame.merged,
      ...(frame.filter && { filterRow: frame.filter.top }),
    },
    corrections.headerRow,
    notices,
  );
  noteFrame(chosen, inspection.columns.length, notices);
  return { ...inspection, notices: notices.list() };
}
