import type { FieldValue } from '../field';

/** A text as it means: trimmed, one form of accents, one kind of line end. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

const itemsOf = (value: FieldValue): string[] =>
  value === null ? [] : [value].flat().map((item) => plainText(String(item)));

/** Do two values of a field mean the same? Nothing, an empty text and an empty list do; the order of a list is none. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (one === other) return true;
  if (typeof one === 'number' && typeof other === 'number') return one === other;
  const [items, others] = [itemsOf(one), itemsOf(other)].map((list) =>
    list.filter((item) => item !== '').sort(),
  );
  return items?.length === others?.length && (items ?? []).every((item, at) => item === others?.[at]);
}
