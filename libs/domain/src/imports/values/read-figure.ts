import type { Cell } from '../reading';
import { type Column, isRefused, orBlank, type ValueReader } from './finding';
import { readDate } from '../parsing/read-date';
import { readNumber } from '../parsing/read-number';

const isTyped = (cell: Cell, type: 'number' | 'date'): boolean =>
  typeof cell !== 'string' && cell.type === type;

/** A number within its bounds, whole where it must be. */
export function numberReader(column: Column): ValueReader<number> {
  const { field, use } = column;
  const { min, max } = field.range ?? { min: -Infinity, max: Infinity };
  const isWhole = field.type === 'integer';
  return (text, cell, tell) => {
    const read = readNumber(text, isTyped(cell, 'number') ? '.' : use.decimal);
    if (!read) return orBlank({ code: 'unreadable-number', isRefusal: isRefused(column), value: text }, tell);
    const number = isWhole ? Math.round(read.number) + 0 : read.number;
    if (number < min || number > max) {
      tell({ code: 'out-of-range', isRefusal: isRefused(column), value: text, became: null });
      return undefined;
    }
    const became = String(number);
    if (read.isGuessed) tell({ code: 'ambiguous-number', isRefusal: false, value: text, became });
    if (number !== read.number) tell({ code: 'rounded', isRefusal: false, value: text, became });
    return number;
  };
}

/** A day; what was guessed of it is told. */
export function dateReader(column: Column): ValueReader<string> {
  const { dateOrder } = column.use;
  return (text, _cell, tell) => {
    const read = readDate(text, dateOrder);
    if (!read) return orBlank({ code: 'unreadable-date', isRefusal: isRefused(column), value: text }, tell);
    for (const code of read.guesses) tell({ code, isRefusal: false, value: text, became: read.date });
    return read.date;
  };
}
