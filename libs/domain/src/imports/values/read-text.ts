import { z } from 'zod';
import { type Column, isRefused, type ValueReader } from './finding';

const FORBIDDEN_IN_TEXT = /(?![\n\r\t\v])[\p{Cc}\p{Cs}]/gu;
const BREAKS = /\s*[\n\r\t\v\f\u0085\u2028\u2029]+\s*/g;
const FORBIDDEN = /[\p{Cc}\p{Cs}]/u;
const HALF = /[\ud800-\udbff]$/;

/** The first `most` characters of a text; never half of one, which no database keeps. */
export const startOf = (text: string, most: number): string => text.slice(0, most).replace(HALF, '');

/** What a reason quotes of a text, 300 characters at most. */
export const clip = (text: string): string => (text.length <= 300 ? text : `${startOf(text, 299)}…`);

/** At most `max` characters, the last one « … » where something was taken off. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : `${startOf(text, max - 1).trimEnd()}…`;

/** Text of several lines, without control characters and halves of characters: told. Its length is for the field. */
export const textReader: ValueReader<string> = (text, _cell, tell) => {
  if (!FORBIDDEN.test(text)) return text;
  const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN_IN_TEXT, '').trim();
  if (FORBIDDEN_IN_TEXT.test(text))
    tell({ code: 'forbidden-characters', isRefusal: false, value: text, became: clean });
  FORBIDDEN_IN_TEXT.lastIndex = 0;
  return clean === '' ? null : clean;
};

/** The same on one line: line ends and tabs become spaces, and that is told. */
export const cleanLine: ValueReader<string> = (text, cell, tell) => {
  const clean = textReader(text, cell, tell) ?? null;
  if (clean === null || !/[\n\t\v\f\u0085\u2028\u2029]/.test(clean)) return clean;
  const flat = clean.replace(BREAKS, ' ');
  tell({ code: 'line-breaks', isRefusal: false, value: clean, became: flat });
  return flat;
};

/** Holds a text to its field's length: cut and told, or refused. */
export function lengthKeeper(
  column: Column,
): (text: string, tell: Parameters<ValueReader<string>>[2]) => string | undefined {
  const { field, policies } = column;
  const { min = 1, max } = field;
  return (text, tell) => {
    if (text.length < min) {
      tell({ code: 'too-short', isRefusal: isRefused(column), value: text, became: null });
      return undefined;
    }
    if (max === null || text.length <= max) return text;
    if (policies.tooLong === 'refuse') {
      tell({ code: 'too-long', isRefusal: true, value: text, became: null });
      return undefined;
    }
    const short = cut(text, max);
    tell({ code: 'too-long', isRefusal: false, value: text, became: short });
    return short;
  };
}

const FORMATS = {
  email: { code: 'unreadable-email', fits: (text: string) => z.email().max(254).safeParse(text).success },
  phone: { code: 'unreadable-phone', fits: (text: string) => /^\+?[\d ().-]{4,30}$/.test(text) },
} as const;

/** One line, held to its length and, where it has one, to its format. */
export function lineReader(column: Column): ValueReader<string> {
  const keep = lengthKeeper(column);
  const format = column.field.format && FORMATS[column.field.format];
  return (text, cell, tell) => {
    const line = cleanLine(text, cell, tell) ?? null;
    if (line === null) return null;
    if (!format || format.fits(line)) return keep(line, tell);
    tell({ code: format.code, isRefusal: isRefused(column), value: line, became: null });
    return undefined;
  };
}
