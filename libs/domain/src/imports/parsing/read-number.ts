/** A number that was read; `isGuessed` where `1,234` may be either of two numbers. */
export interface NumberRead {
  readonly number: number;
  readonly isGuessed: boolean;
}

const SPACES = /[\s\u00a0\u202f\u2009'’_]/g;
const CURRENCY = /^(?:€|\$|£|EUR|USD|CHF|GBP)|(?:€|\$|£|EUR|euros?|USD|dollars?|CHF|GBP|%)$/gi;
const TIMES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6 };

const sure = (number: number): NumberRead => ({ number, isGuessed: false });

/** 1 234 567 or 1.234.567: groups of three after the first. */
const isGrouped = (body: string, sign: string): boolean => {
  const [first = '', ...others] = body.split(sign);
  return /^[1-9]\d{0,2}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
};

const without = (body: string, sign: string): string => body.replaceAll(sign, '');

/** One sign, once: it is the decimal one, unless three digits follow it and nothing says so. */
function readOnce(body: string, sign: string, decimal: string | null): NumberRead {
  const mayBeGroup = /[.,]\d{3}$/.test(body) && isGrouped(body, sign);
  if (decimal === sign || !mayBeGroup) return sure(Number(body.replace(sign, '.')));
  return { number: Number(without(body, sign)), isGuessed: decimal === null };
}

function readOneSign(body: string, sign: string, decimal: string | null): NumberRead | null {
  if (body.split(sign).length === 2) return readOnce(body, sign, decimal);
  return isGrouped(body, sign) ? sure(Number(without(body, sign))) : null;
}

/** Both signs: the last one is the decimal one. */
function readBothSigns(body: string): NumberRead | null {
  const [last, first] = body.lastIndexOf(',') > body.lastIndexOf('.') ? [',', '.'] : ['.', ','];
  const at = body.lastIndexOf(last);
  const whole = body.slice(0, at);
  return isGrouped(whole, first) ? sure(Number(`${without(whole, first)}.${body.slice(at + 1)}`)) : null;
}

function readBody(body: string, decimal: string | null): NumberRead | null {
  if (EXPONENT.test(body)) return sure(Number(body.replace(',', '.')));
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(body)) return null;
  const signs = [',', '.'].filter((sign) => body.includes(sign));
  const [sign, another] = signs;
  if (sign === undefined) return sure(Number(body));
  return another === undefined ? readOneSign(body, sign, decimal) : readBothSigns(body);
}

const EXPONENT = /^\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const BRACKETS = /^\((.*)\)$/;

/** Without spaces, currency and brackets, which mean minus. */
function bareOf(text: string): string {
  const bare = text.replace(SPACES, '').replace(/[−–]/g, '-').replace(CURRENCY, '');
  return bare.replace(BRACKETS, '-$1');
}

/**
 * `1 234,5`, `1,234.5`, `-30 %`, `(12)`, `10 k€`; null for anything else. `decimal` settles what one sign before three
 * digits is; without it they are taken for thousands, as a guess.
 */
export function readNumber(text: string, decimal: ',' | '.' | null): NumberRead | null {
  const [, sign, body, times] = /^([+-]?)(.*?)([kKM]?)$/.exec(bareOf(text)) ?? [];
  const read = readBody(`${body}`, decimal);
  if (!read || !Number.isFinite(read.number)) return null;
  const factor = (TIMES[`${times}`] ?? 1) * (sign === '-' ? -1 : 1);
  return { ...read, number: read.number * factor + 0 };
}
