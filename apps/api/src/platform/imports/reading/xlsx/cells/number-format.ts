/** What the way a number is shown says of its meaning. */
export type NumberKind =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date'; readonly hasTime: boolean }
  | { readonly kind: 'time' }
  /** Hours beyond a day: `[h]:mm`. */
  | { readonly kind: 'duration' }
  /** Shown with leading zeros to this many digits: post codes, numbers of files. */
  | { readonly kind: 'padded'; readonly digits: number };

const NUMBER: NumberKind = { kind: 'number' };
const date = (hasTime: boolean): NumberKind => ({ kind: 'date', hasTime });

/** Built-in formats that are dates or shares, first and last (ECMA-376 part 1, 18.8.30, with those of East Asia). */
const BUILT_IN: readonly (readonly [number, number, NumberKind])[] = [
  [9, 10, { kind: 'percent' }],
  [14, 17, date(false)],
  [18, 21, { kind: 'time' }],
  [22, 22, date(true)],
  [27, 31, date(false)],
  [32, 35, { kind: 'time' }],
  [36, 36, date(false)],
  [45, 45, { kind: 'time' }],
  [46, 46, { kind: 'duration' }],
  [47, 47, { kind: 'time' }],
  [50, 58, date(false)],
];

const builtIn = (id: number): NumberKind =>
  BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? NUMBER;

/** The first section of a code without texts in quotes, escaped characters, colours and locales. */
const bare = (code: string): string =>
  (
    code
      .replaceAll(/"[^"]*"/g, '')
      .replaceAll(/[\\_*]./g, '')
      .split(';')[0] ?? ''
  )
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();

function ofNumber(text: string): NumberKind {
  if (text.includes('%')) return { kind: 'percent' };
  return /^0{2,}$/.test(text.trim()) ? { kind: 'padded', digits: text.trim().length } : NUMBER;
}

function ofCode(code: string): NumberKind {
  const text = bare(code);
  if (/\[[hms]+\]/.test(text)) return { kind: 'duration' };
  if (text.includes('general')) return NUMBER;
  const hasTime = /[hs]|am\/pm/.test(text);
  const hasDay = /[yd]/.test(text) || (text.includes('m') && !hasTime);
  if (hasDay) return date(hasTime);
  return hasTime ? { kind: 'time' } : ofNumber(text);
}

/** What a format means, by its number in the workbook and its code where it is the workbook's own. */
export const numberKindOf = (id: number, code: string | undefined): NumberKind =>
  code === undefined ? builtIn(id) : ofCode(code);
