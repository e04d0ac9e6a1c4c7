import type { Cell } from '../reading';
import type { ReasonCode } from '../verdict';
import { type Column, isRefused, orBlank, type ValueReader } from './finding';
import { readDate } from '../parsing/read-date';
import { readNumber } from '../parsing/read-number';

const isTyped = (cell: Cell, type: 'number' | 'date'): boolean =>
  typeof cell !== 'string' && cell.type === type;

const isShare = (cell: Cell): boolean => typeof cell !== 'string' && cell.isShare === true;

/** 0.042 that is shown as 4,2 % → 4.2, without the noise of the binary number. */
const asShown = (share: number): number => Number((share * 100).toPrecision(15));

/** A number within its bounds, whole where it must be. */
export function numberReader(column: Column): ValueReader<number> {
  const { field, use } = column;
  const { min, max } = field.range ?? { min: -Infinity, max: Infinity };
  const isWhole = field.type === 'integer';
  const shown = (number: number, cell: Cell) => (field.isAsShown && isShare(cell) ? asShown(number) : number);
  return (text, cell, tell) => {
    const read = readNumber(text, isTyped(cell, 'number') ? '.' : use.decimal);
    if (!read) return orBlank({ code: 'unreadable-number', isRefusal: isRefused(column), value: text }, tell);
    const said = shown(read.number, cell);
    const number = isWhole ? Math.round(said) + 0 : said;
    if (number < min || number > max) {
      tell({ code: 'out-of-range', isRefusal: isRefused(column), value: text, became: null });
      return undefined;
    }
    const became = String(number);
    if (read.isGuessed) tell({ code: 'ambiguous-number', isRefusal: false, value: text, became });
    if (number !== said) tell({ code: 'rounded', isRefusal: false, value: text, became });
    return number;
  };
}

const SERIAL = /^\d{5}(?:\.\d+)?$/;
const DAY = 86_400_000;

interface DayRead {
  readonly date: string;
  readonly guesses: readonly ReasonCode[];
}

/** 46387 → 2026-12-31: how a spreadsheet counts days when it is not told that they are days; 1954 to 2119. */
function readSerial(text: string): DayRead | null {
  const days = SERIAL.test(text) ? Math.floor(Number(text)) : 0;
  if (days < 20_000 || days > 80_000) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY).toISOString().slice(0, 10);
  return { date, guesses: ['guessed-value'] };
}

/** A day; what was guessed of it is told. */
export function dateReader(column: Column): ValueReader<string> {
  const { dateOrder } = column.use;
  return (text, _cell, tell) => {
    const read: DayRead | null = readDate(text, dateOrder) ?? readSerial(text);
    if (!read) return orBlank({ code: 'unreadable-date', isRefusal: isRefused(column), value: text }, tell);
    for (const code of read.guesses) tell({ code, isRefusal: false, value: text, became: read.date });
    return read.date;
  };
}
