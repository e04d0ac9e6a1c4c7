import type { ColumnSurvey } from '@jalon/domain/imports/mapping';

/** A cell of the file that can be read in two ways. */
export interface Doubt<Value> {
  readonly text: string;
  readonly first: Value;
  readonly second: Value;
}

const DATE = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})\b/;
const NUMBER = /^\s*(-?\d{1,3})[.,](\d{3})\s*$/;

const two = (part: string): string => part.padStart(2, '0');
const yearOf = (part: string): string => (part.length === 2 ? `20${part}` : part);
const isMonth = (part: string): boolean => Number(part) >= 1 && Number(part) <= 12;

function dateDoubt(cell: string): Doubt<string> | undefined {
  const found = DATE.exec(cell);
  if (!found) return undefined;
  const [text, one = '', other = '', year = ''] = found;
  if (one === other || ![one, other].every(isMonth)) return undefined;
  const iso = (month: string, day: string) => `${yearOf(year)}-${two(month)}-${two(day)}`;
  return { text: text.trim(), first: iso(other, one), second: iso(one, other) };
}

function numberDoubt(cell: string): Doubt<number> | undefined {
  const [text, whole, part] = NUMBER.exec(cell) ?? [];
  if (!text) return undefined;
  const decimal = Number(`${whole}.${part}`);
  const thousands = Number(`${whole}${part}`);
  const [first, second] = text.includes(',') ? [decimal, thousands] : [thousands, decimal];
  return { text: text.trim(), first, second };
}

const firstOf = <Value>({ values }: ColumnSurvey, read: (cell: string) => Doubt<Value> | undefined) =>
  values.map(({ value }) => read(value)).find((doubt) => doubt !== undefined);

/** A date that is one day with the day first and another with the month first; ISO. */
export const doubtfulDate = (survey: ColumnSurvey) => firstOf(survey, dateDoubt);

/** A number whose sign parts decimals or thousands: first by the comma as decimal sign, second by the point. */
export const doubtfulNumber = (survey: ColumnSurvey) => firstOf(survey, numberDoubt);
