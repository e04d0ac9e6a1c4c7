import type { Cell } from '../reading';
import { readDate } from './read-date';

/** What one cell says of its column: `order`, `decimal` where it leaves a doubt or settles one. */
export interface Evidence {
  readonly isDate: boolean;
  readonly order: 'day-first' | 'month-first' | 'either' | null;
  readonly isNumber: boolean;
  readonly decimal: ',' | '.' | 'either' | null;
}

const NOTHING: Evidence = { isDate: false, order: null, isNumber: false, decimal: null };
const NUMBER: Evidence = { ...NOTHING, isNumber: true };
const DATE: Evidence = { ...NOTHING, isDate: true };

/** Looked at for every cell of a file: one pass of a pattern each, and the readers only where it fits. */
const LONGEST = 40;
const PAIR = /^(\d{1,2})([-/. ])(\d{1,2})\2(?:\d{4}|\d\d)(?: \d{1,2}[:h][\d:. apm]*)?$/i;
const SAID =
  /^(?:\d{4}-\d\d?-\d|\d{4}\/\d|\d{1,2}[-/.]\d{4}$|\d{1,2}(?:er|st|nd|rd|th)?[- ]\p{L}|\p{L}{3,10}\.? \d)/iu;
const FIGURE = /^[-+−–(]?\s?[€$£]?\s?(?:\d[\d\s.,'’]*|[.,]\d+)(?:e[-+]?\d+)?\s?(?:[€$£%)]|[kKM]€?|EUR|USD)?$/;

function orderOf(first: number, second: number): Evidence['order'] {
  if (first === second) return null;
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : 'either';
}

const OPEN = /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/;

/** By its signs: the last of two; the one that does not repeat; the one that no three digits follow. */
function decimalOf(text: string): Evidence['decimal'] {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  const [last, other] = comma > point ? ([',', '.'] as const) : (['.', ','] as const);
  const isAlone = Math.min(comma, point) < 0;
  const isRepeated = text.indexOf(last) !== text.lastIndexOf(last);
  if (isAlone && isRepeated) return other;
  return isAlone && OPEN.test(text) ? 'either' : last;
}

function evidenceOfText(text: string): Evidence {
  if (text.length > LONGEST) return NOTHING;
  const pair = PAIR.exec(text);
  if (pair) {
    const [first, second] = [Number(pair[1]), Number(pair[3])];
    const isDate = Math.max(first, second) <= 31 && Math.min(first, second) <= 12;
    return isDate ? { ...DATE, order: orderOf(first, second) } : NOTHING;
  }
  if (FIGURE.test(text)) return { ...NUMBER, decimal: decimalOf(text) };
  return SAID.test(text) && readDate(text, null) !== null ? DATE : NOTHING;
}

/** Is it a day, a number, and does it settle the order of day and month, or the decimal sign? */
export function evidenceOf(text: string, cell: Cell): Evidence {
  if (typeof cell === 'string') return evidenceOfText(text);
  if (cell.type === 'date') return DATE;
  return cell.type === 'number' ? NUMBER : NOTHING;
}
