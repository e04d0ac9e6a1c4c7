import type { ingestMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { readDate } from '@jalon/domain/imports/parsing/read-date';
import { readNumber } from '@jalon/domain/imports/parsing/read-number';
import { type PastedRow, readPaste } from '@jalon/domain/kpis/pasting/read-paste';
import type { MeasurementContext } from '@jalon/domain/kpis/vocabulary';

/** What the grid asks of each measurement; `value` alone, or a numerator and its denominator. */
export const FIELDS = ['takenOn', 'value', 'numerator', 'denominator', 'n', 'segment', 'note'] as const;
export type Field = (typeof FIELDS)[number];

/** One line of the grid as it is typed. */
export type Row = Readonly<Record<Field, string>> & { readonly key: number };

export type Sent = Input<typeof ingestMeasurements>['rows'][number];

const EMPTY: Readonly<Record<Field, string>> = {
  takenOn: '',
  value: '',
  numerator: '',
  denominator: '',
  n: '',
  segment: '',
  note: '',
};

export const emptyRow = (key: number): Row => ({ ...EMPTY, key });

export const isBlank = (row: Row): boolean => FIELDS.every((field) => row[field].trim() === '');

/** `4.25` as it is typed in the reader’s language. */
const typed = (value: number | null, decimal: string): string =>
  value === null ? '' : String(value).replace('.', decimal);

/** `2026-11-03` as one types it: 03/11/2026. */
const dayFirst = (day: string | null): string => (day ?? '').split('-').reverse().join('/');

const troubleOf = (row: PastedRow, column: Field): string =>
  row.troubles.find((trouble) => trouble.column === column)?.cell ?? '';

/** Pasted lines as lines of the grid: what could not be read stands there as it came, to be put right. */
export function rowsOfPaste(
  pasted: string,
  { from, decimal }: { from: number; decimal: string },
): readonly Row[] {
  return readPaste(pasted).map((row, index) => ({
    key: from + index,
    takenOn: dayFirst(row.takenOn) || troubleOf(row, 'takenOn'),
    value: typed(row.value, decimal) || troubleOf(row, 'value'),
    numerator: typed(row.numerator, decimal) || troubleOf(row, 'numerator'),
    denominator: typed(row.denominator, decimal) || troubleOf(row, 'denominator'),
    n: typed(row.n, decimal) || troubleOf(row, 'n'),
    segment: row.segment ?? '',
    note: row.note ?? '',
  }));
}

/** Which cells of a line cannot be read. */
export function badFields(row: Row, decimal: ',' | '.'): readonly Field[] {
  const isBadNumber = (field: Field) => row[field].trim() !== '' && readNumber(row[field], decimal) === null;
  const isBadDate = row.takenOn.trim() !== '' && readDate(row.takenOn, 'day-first') === null;
  const numbers = (['value', 'numerator', 'denominator', 'n'] as const).filter(isBadNumber);
  return isBadDate ? ['takenOn', ...numbers] : numbers;
}

interface Sending {
  readonly context: MeasurementContext;
  readonly today: string;
  readonly decimal: ',' | '.';
}

/** What is sent; a line without a date takes that of the line above, the first one today. */
export function sentOf(rows: readonly Row[], { context, today, decimal }: Sending): readonly Sent[] {
  let day = today;
  return rows.map((row) => {
    day = readDate(row.takenOn, 'day-first')?.date ?? day;
    const number = (field: Field) => readNumber(row[field], decimal)?.number ?? null;
    return {
      takenOn: day,
      context,
      value: number('value'),
      numerator: number('numerator'),
      denominator: number('denominator'),
      n: number('n'),
      segment: row.segment.trim() || null,
      note: row.note.trim() || null,
    };
  });
}
