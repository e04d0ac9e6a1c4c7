import { evidenceOf } from '../../imports/parsing/evidence';
import { readDate } from '../../imports/parsing/read-date';
import { readNumber } from '../../imports/parsing/read-number';
import { cellsOf } from './cells';
import { columnsOf, type Column } from './columns';

/** One line of a paste, read; what is missing or not understood is null, and `troubles` names the columns. */
export interface PastedRow {
  /** From 1, as the spreadsheet counts. */
  readonly line: number;
  readonly takenOn: string | null;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly segment: string | null;
  readonly note: string | null;
  /** Columns whose cell could not be read, with the cell. */
  readonly troubles: readonly { readonly column: Column; readonly cell: string }[];
}

interface Habits {
  readonly decimal: ',' | '.' | null;
  readonly order: 'day-first' | 'month-first' | null;
}

const certain = <T extends string>(found: readonly (T | 'either' | null)[], first: T, other: T): T | null => {
  if (found.includes(first)) return first;
  return found.includes(other) ? other : null;
};

/** What the paste as a whole says of decimals and of days: one 4,25 settles 1,234. */
function habitsOf(lines: readonly (readonly string[])[]): Habits {
  const seen = lines.flatMap((cells) => cells.map((cell) => evidenceOf(cell, cell)));
  return {
    decimal: certain(
      seen.map(({ decimal }) => decimal),
      ',',
      '.',
    ),
    order: certain(
      seen.map(({ order }) => order),
      'day-first',
      'month-first',
    ),
  };
}

const NUMBERS = ['value', 'numerator', 'denominator', 'n'] as const;

function readRow(cells: readonly string[], columns: readonly (Column | null)[], habits: Habits) {
  const said = new Map<Column, string>();
  columns.forEach((column, at) => {
    const cell = cells[at]?.trim();
    if (column && cell) said.set(column, cell);
  });
  const textOf = (column: Column): string | null => said.get(column) ?? null;
  const numberOf = (column: Column): number | null =>
    readNumber(said.get(column) ?? '', habits.decimal)?.number ?? null;
  const row = {
    takenOn: readDate(said.get('takenOn') ?? '', habits.order)?.date ?? null,
    value: numberOf('value'),
    numerator: numberOf('numerator'),
    denominator: numberOf('denominator'),
    n: numberOf('n'),
  };
  const troubles = (['takenOn', ...NUMBERS] as const).flatMap((column) => {
    const cell = said.get(column);
    return cell !== undefined && row[column] === null ? [{ column, cell }] : [];
  });
  return { ...row, segment: textOf('segment'), note: textOf('note'), troubles };
}

/** What a person pastes from a spreadsheet or the text of a CSV: with or without headings, in French or English. */
export function readPaste(pasted: string): readonly PastedRow[] {
  const lines = cellsOf(pasted);
  const { columns, headings } = columnsOf(lines.map(({ cells }) => cells));
  const body = lines.slice(headings);
  const habits = habitsOf(body.map(({ cells }) => cells));
  return body.map(({ line, cells }) => ({ line, ...readRow(cells, columns, habits) }));
}
