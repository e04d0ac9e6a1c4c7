import { type Cell, textOf } from '@jalon/domain/imports/reading';
import { filled, isBlank } from './blank';
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

/** A row of names, or the next where the first only names groups of columns. */
function belowGroups([row, next]: readonly SourceRow[]): SourceRow | undefined {
  if (!row || !next || distinct(row) >= 0.6) return row;
  return isNames(next) && distinct(next) > 0.8 ? next : row;
}

/** The rows that are about as wide as the table. */
function wideRows(rows: readonly SourceRow[]): readonly SourceRow[] {
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  const enough = Math.max(widest * WIDE_ENOUGH, Math.min(2, widest));
  return rows.filter(({ cells }) => filled(cells) >= enough);
}

/** The row of the column names: the first that is about as wide as the table and made of words; null without rows. */
export function headerRowOf(rows: readonly SourceRow[], filterRow?: number): FoundHeader | null {
  const looked = rows.filter(({ cells }) => filled(cells) > 0).slice(0, LOOKED);
  const filtered = looked.find(({ number }) => number === filterRow);
  if (filtered && filled(filtered.cells) > 1 && isNames(filtered))
    return { number: filtered.number, isDoubtful: false };
  const wide = wideRows(looked);
  const found = wide.findIndex(isNames);
  const row = belowGroups(wide.slice(Math.max(found, 0)));
  return row ? { number: row.number, isDoubtful: found < 0 } : null;
}
