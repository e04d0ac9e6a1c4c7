import { type Inspection, type Reading, type Sheet, textOf } from '@jalon/domain/imports/reading';
import { PREVIEW } from '../bounds';
import type { Notices } from '../notices';
import { refuse } from '../refusal';
import type { Area } from '../xlsx/cells/cell-place';
import { filled, widthOf } from './blank';
import { columnsOf, noteNames, shortened } from './columns-of';
import { headerRowOf } from './header-row';
import type { SourceRow } from './source';

/** How far down the names may stand: the bound of `Reading`. */
const LAST_HEADER = 1000;

/** The beginning of a table, and what is known of it. */
export interface TableTop {
  readonly reading: Omit<Reading, 'headerRow'>;
  readonly sheets: readonly Sheet[];
  readonly rows: readonly SourceRow[];
  readonly merged: readonly Area[];
  /** The first row of what a person filters. */
  readonly filterRow?: number;
}

/** Enough rows to look at below the names, however far down a person says they stand. */
export const rowsLookedAt = (headerRow: number | undefined): number => (headerRow ?? 1) + PREVIEW.looked;

/** Rows around the names as they stand, from the first where that is near. */
function previewOf(rows: readonly SourceRow[], headerRow: number): Inspection['preview'] {
  const from = headerRow + PREVIEW.before > PREVIEW.rows ? headerRow - PREVIEW.before : 1;
  return rows
    .filter(({ number }) => number >= from)
    .slice(0, PREVIEW.rows)
    .map(({ number, cells }) => ({
      number,
      cells: cells.slice(0, widthOf(cells)).map((cell) => shortened(textOf(cell), PREVIEW.cell)),
    }));
}

function headerOf(
  { rows, merged, filterRow }: TableTop,
  corrected: number | undefined,
  notices: Notices,
): number {
  if (corrected === undefined) {
    const found = headerRowOf(rows, { merged, filterRow });
    if (!found) throw refuse('nothing-inside');
    if (found.number > LAST_HEADER) throw refuse('header-too-far', [], LAST_HEADER);
    if (found.isDoubtful) notices.note('header-doubtful');
    return found.number;
  }
  const row = rows.find(({ number }) => number === corrected);
  if (!row || filled(row.cells) === 0) throw refuse('header-row-missing', [], corrected);
  return corrected;
}

/** What a person is shown of a table: its columns, its first rows, what was noticed. */
export function inspectionOf(top: TableTop, corrected: number | undefined, notices: Notices): Inspection {
  const headerRow = headerOf(top, corrected, notices);
  const hold = top.rows.filter(({ cells }) => filled(cells) > 0);
  for (const { number } of hold) if (number < headerRow) notices.note('rows-above-header', String(number));
  if (!hold.some(({ number }) => number > headerRow)) notices.note('no-rows');
  const columns = columnsOf(top.rows, headerRow, top.merged);
  noteNames(columns, notices);
  return {
    reading: { ...top.reading, headerRow },
    sheets: [...top.sheets],
    columns,
    preview: previewOf(top.rows, headerRow),
    notices: notices.list(),
  };
}
