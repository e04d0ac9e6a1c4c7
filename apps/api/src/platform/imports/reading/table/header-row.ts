import { type Cell, textOf } from '@jalon/domain/imports/reading';
import { BOUNDS } from '../bounds';
import type { Area } from '../xlsx/cells/cell-place';
import { filled, isBlank, widthOf } from './blank';
import type { SourceRow } from './source';

const LOOKED = 60;
/** The share of the widest row that a row of names fills at least. */
const WIDE_ENOUGH = 0.6;
const NO_NAME = /^[-+(]?[\d\s.,'’]+[%€$£)]?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^\S+@\S+\.\S+$|^https?:/;
const LONGEST_NAME = 600;

const isName = (cell: Cell): boolean => {
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return text.length <= LONGEST_NAME && !NO_NAME.test(text);
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const namesOf = ({ cells }: SourceRow): readonly Cell[] => cells.filter((cell) => !isBlank(cell));

const isNames = (row: SourceRow): boolean => {
  const names = namesOf(row);
  return share(names.filter(isName).length, names.length) >= 0.8;
};

/** How many of the names differ: titles of groups written over each of their columns repeat. */
const distinct = (row: SourceRow): number => {
  const names = namesOf(row).map((cell) => textOf(cell).trim());
  return share(new Set(names).size, names.length);
};

export interface FoundHeader {
  readonly number: number;
  /** No row really looks like names. */
  readonly isDoubtful: boolean;
}

/** Half of a row, or more, stands in areas that are merged over several columns. */
function isMostlyMerged({ number, cells }: SourceRow, merged: readonly Area[]): boolean {
  const covered = merged
    .filter(({ top, bottom, left, right }) => top <= number && number <= bottom && right > left)
    .reduce((columns, { left, right }) => columns + Math.min(right + 1, BOUNDS.columns) - left, 0);
  return covered * 2 >= Math.max(widthOf(cells), 2);
}

/** A row of names, or the next where the first only names groups of columns. */
function belowGroups([row, next]: readonly SourceRow[], merged: readonly Area[]): SourceRow | undefined {
  if (!row || !next || (distinct(row) >= 0.6 && !isMostlyMerged(row, merged))) return row;
  return isNames(next) && distinct(next) > 0.8 && !isMostlyMerged(next, merged) ? next : row;
}

/** The rows that are about as wide as the table. */
function wideRows(rows: readonly SourceRow[]): readonly SourceRow[] {
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  const enough = Math.max(widest * WIDE_ENOUGH, Math.min(2, widest));
  return rows.filter(({ cells }) => filled(cells) >= enough);
}

/** What else tells where the names stand. */
export interface HeaderHints {
  readonly merged?: readonly Area[];
  /** The first row of what a person filters. */
  readonly filterRow?: number | undefined;
}

const isFilterable = (row: SourceRow): boolean => filled(row.cells) > 1 && isNames(row);

/** The row of the column names: the first that is about as wide as the table and made of words; null without rows. */
export function headerRowOf(
  rows: readonly SourceRow[],
  { merged = [], filterRow }: HeaderHints,
): FoundHeader | null {
  const looked = rows.filter(({ cells }) => filled(cells) > 0).slice(0, LOOKED);
  const filtered = looked.find((row) => row.number === filterRow && isFilterable(row));
  if (filtered) return { number: filtered.number, isDoubtful: false };
  const wide = wideRows(looked);
  const found = wide.findIndex(isNames);
  const row = belowGroups(wide.slice(Math.max(found, 0)), merged);
  return row ? { number: row.number, isDoubtful: found < 0 } : null;
}
