import { type Cell, textOf } from '@jalon/domain/imports/reading';
import { BOUNDS } from '../../bounds';
import type { Notices } from '../../notices';
import { refuse } from '../../refusal';
import type { SourceRow } from '../../table/source';
import { type Area, areaOf, columnName, columnOf } from '../cells/cell-place';
import type { CellReader } from '../cells/typed-cell';
import type { Attributes, XmlListener } from '../xml';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const MOST_MERGED = 10_000;
const LAST_ROW = 1_048_576;

/** What stands around the rows of a sheet. */
export interface SheetFrame {
  readonly merged: Area[];
  /** The area that a person filters: its first row holds the names. */
  filter: Area | null;
  /** Positions from 0. */
  readonly hiddenColumns: number[];
}

/**
 * Takes the rows of a sheet as they pass: by reference where cells tell theirs, else one after the other. Numbers of
 * rows only grow.
 */
export class SheetListener implements XmlListener {
  readonly frame: SheetFrame = { merged: [], filter: null, hiddenColumns: [] };
  /** Rows that are whole and not yet taken. */
  ready: SourceRow[] = [];
  isPastRows = false;

  private number = 0;
  private column = -1;
  private cells: Cell[] = [];
  private length = 0;
  private isHidden = false;
  private cell: Attributes = {};
  private value = '';
  private inline = '';
  private hasFormula = false;
  private within: 'v' | 't' | null = null;
  private phonetics = 0;

  constructor(
    private readonly reader: CellReader,
    private readonly notices: Notices,
  ) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c':
        return this.beginCell(attributes);
      case 'v':
        this.within = 'v';
        return;
      case 't':
        this.within = this.phonetics === 0 ? 't' : null;
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'row':
        return this.beginRow(attributes);
      default:
        this.openOther(name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.within = null;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'rPh') this.phonetics -= 1;
    else if (name === 'sheetData') this.isPastRows = true;
  }

  text(text: string): void {
    if (this.within === 'v') this.value += text;
    else if (this.within === 't') this.inline += text;
  }

  take(): SourceRow[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  private openOther(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetics += 1;
    else if (name === 'col') this.keepHiddenColumns(attributes);
    else if (name === 'mergeCell') this.keepMerged(areaOf(attributes['ref'] ?? ''));
    else if (name === 'autoFilter') this.frame.filter ??= areaOf(attributes['ref'] ?? '');
  }

  private keepMerged(area: Area | null): void {
    if (area && this.frame.merged.length < MOST_MERGED) this.frame.merged.push(area);
  }

  private beginRow({ r, hidden }: Attributes): void {
    const told = Number(r);
    this.number = Number.isInteger(told) && told > this.number && told <= LAST_ROW ? told : this.number + 1;
    this.column = -1;
    this.cells = [];
    this.length = 0;
    this.isHidden = isOn(hidden);
  }

  private endRow(): void {
    const { number, cells } = this;
    this.ready.push({ number, cells });
    if (this.isHidden && cells.length > 0) this.notices.note('hidden-rows', String(number));
  }

  private beginCell(attributes: Attributes): void {
    const { r } = attributes;
    const told = r === undefined ? -1 : columnOf(r);
    this.column = told >= 0 ? told : this.column + 1;
    this.cell = attributes;
    this.value = '';
    this.inline = '';
    this.hasFormula = false;
  }

  private endCell(): void {
    const { value, inline } = this;
    const { t: type, s: style } = this.cell;
    if (value !== '' || inline !== '')
      this.keep(this.reader.read({ type, style, value, inline }, this.place));
    else if (this.hasFormula && type !== 'str') this.notices.note('formulas-without-value', this.place());
  }

  private keep(cell: Cell): void {
    if (cell === '') return;
    const { column, cells } = this;
    if (column >= BOUNDS.columns) throw refuse('too-many-columns', [this.place()], BOUNDS.columns);
    this.length += textOf(cell).length;
    if (this.length > BOUNDS.row) throw refuse('row-too-long', [String(this.number)], BOUNDS.row);
    while (cells.length < column) cells.push('');
    cells[column] = cell;
  }

  private place = (): string => columnName(this.column) + String(this.number);

  private keepHiddenColumns({ min, max, hidden }: Attributes): void {
    const to = Math.min(Number(max) - 1, BOUNDS.columns - 1);
    if (isOn(hidden))
      for (let column = Math.max(Number(min) - 1, 0); column <= to; column += 1)
        this.frame.hiddenColumns.push(column);
  }
}
