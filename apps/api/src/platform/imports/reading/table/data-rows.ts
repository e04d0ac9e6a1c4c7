import { type Cell, type RawRow, textOf } from '@jalon/domain/imports/reading';
import { BOUNDS } from '../bounds';
import type { Notices } from '../notices';
import { refuse } from '../refusal';
import { columnName } from '../xlsx/cells/cell-place';
import { filled, widthOf } from './blank';
import type { SourceRow, SourceRows } from './source';
import { wellFormed } from './well-formed';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Holds the rows of a table to the bounds, and tells what is left out, cut or ragged. */
class DataRows {
  count = 0;
  private cells = 0;
  private text = 0;
  private header = 0;

  constructor(
    private readonly notices: Notices,
    private readonly headerRow: number,
    /** A text tells how many cells a row has; a sheet does not. */
    private readonly tellsWidth: boolean,
  ) {}

  take(rows: readonly SourceRow[]): RawRow[] {
    return rows.flatMap((row) => this.one(row) ?? []);
  }

  private one({ number, cells }: SourceRow): RawRow | null {
    if (number < this.headerRow) return null;
    const width = widthOf(cells);
    if (number === this.headerRow) {
      this.header = this.tellsWidth ? cells.length : width;
      return null;
    }
    if (width === 0) {
      this.notices.note('blank-rows', String(number));
      return null;
    }
    if (width > BOUNDS.columns)
      throw refuse('too-many-columns', [columnName(BOUNDS.columns) + String(number)], BOUNDS.columns);
    this.count += 1;
    this.cells += filled(cells);
    if (this.count > BOUNDS.rows) throw refuse('too-many-rows', [], BOUNDS.rows);
    if (this.cells > BOUNDS.cells) throw refuse('too-many-cells', [], BOUNDS.cells);
    this.noteWidth(number, { width, told: cells.length });
    const kept = this.clean(number, cells.slice(0, width));
    this.weigh(number, kept);
    return { number, cells: kept };
  }

  /** A text that millions of cells share weighs as often as it stands there. */
  private weigh(number: number, cells: readonly Cell[]): void {
    this.text += cells.reduce((sum, cell) => sum + textOf(cell).length, 0);
    if (this.text > BOUNDS.text)
      throw refuse('inflates-too-much', [columnName(cells.length - 1) + String(number)], BOUNDS.text);
  }

  private noteWidth(number: number, { width, told }: { width: number; told: number }): void {
    if (width > this.header) this.notices.note('rows-wider', String(number));
    else if (this.tellsWidth && told < this.header) this.notices.note('rows-shorter', String(number));
  }

  private clean(number: number, cells: Cell[]): Cell[] {
    for (const [position, cell] of cells.entries()) {
      const text = textOf(cell);
      if (text.length === 0) continue;
      const kept = this.bounded(text, () => columnName(position) + String(number));
      if (kept !== text) cells[position] = typeof cell === 'string' ? kept : { ...cell, text: kept };
    }
    return cells;
  }

  private bounded(text: string, place: () => string): string {
    const printable = text.replaceAll(CONTROL, '');
    if (printable !== text) this.notices.note('control-characters', place());
    if (printable.length <= BOUNDS.cell) return printable;
    this.notices.note('cells-cut', place());
    return wellFormed(printable.slice(0, BOUNDS.cell));
  }
}

/** How the rows of one table are taken. */
export interface TableForm {
  readonly headerRow: number;
  readonly tellsWidth: boolean;
}

/** The rows below the names that hold something, some at a time. Answers how many they were. */
export async function* dataRows(
  source: SourceRows,
  { headerRow, tellsWidth }: TableForm,
  notices: Notices,
): AsyncGenerator<readonly RawRow[], number> {
  const rows = new DataRows(notices, headerRow, tellsWidth);
  for await (const some of source) {
    const taken = rows.take(some);
    if (taken.length > 0) yield taken;
  }
  return rows.count;
}
