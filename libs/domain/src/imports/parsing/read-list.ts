import type { ColumnUse } from '../mapping';

type Separator = ColumnUse['separator'];

const QUOTED = /^"(?:[^"]|"")*"/;
const BULLET = /^[•·▪◦*–-]\s+/;

const unquote = (quoted: string): string => quoted.slice(1, -1).replaceAll('""', '"');

const isEnd = (separator: string, sign: string | undefined): boolean =>
  sign === undefined || sign === separator || sign === '\n';

/** Where a plain item ends: at the next separator or line end. */
function endOf(text: string, separator: string): number {
  let at = 0;
  while (!isEnd(separator, text[at])) at += 1;
  return at;
}

/** The first item of a list and what follows it; an item in quotes may hold the separator. */
function takeItem(text: string, separator: string): { item: string; rest: string | null } {
  const start = text.trimStart();
  const [quoted = ''] = QUOTED.exec(start) ?? [];
  const after = start.slice(quoted.length).replace(/^[^\S\n]+/, '');
  if (quoted !== '' && isEnd(separator, after[0]))
    return { item: unquote(quoted), rest: after === '' ? null : after.slice(1) };
  const end = endOf(text, separator);
  return { item: text.slice(0, end), rest: end < text.length ? text.slice(end + 1) : null };
}

function splitQuoted(text: string, separator: string): string[] {
  const items: string[] = [];
  let rest: string | null = text;
  while (rest !== null) {
    const taken = takeItem(rest, separator);
    items.push(taken.item);
    rest = taken.rest;
  }
  return items;
}

const plain = (text: string, separator: string): string[] =>
  text.split('\n').flatMap((line) => (separator === '\n' ? [line] : line.split(separator)));

function partsOf(text: string, separator: Separator): string[] {
  if (text.includes('"')) return splitQuoted(text, separator ?? '');
  return separator === null ? [text] : plain(text, separator);
}

/** The items of a list in one cell, trimmed, without blank ones; a line end separates too, unless it is one item. */
export function splitList(text: string, separator: Separator): string[] {
  const isLines = separator !== null && text.includes('\n');
  return partsOf(text, separator)
    .map((item) => (isLines ? item.trim().replace(BULLET, '') : item.trim()))
    .filter((item) => item !== '');
}

const quote = (item: string): string => (/[;,|/\n]|^"/.test(item) ? `"${item.replaceAll('"', '""')}"` : item);

/** The items in one cell, so that `splitList` finds them again whatever separator it is told. */
export const joinList = (items: readonly string[]): string => items.map(quote).join('; ');
