import { z } from 'zod';

/** A keyset page of a list: its items, where the next begins (null on the last), how many there are in all. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.number().int().nullable() });

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  /** Counted on the first page alone; null on those after. */
  readonly total: number | null;
}

export const PAGE_SIZE = 50;

/** `sort` is one of the closed list of keys, `-key` for descending; `cursor` is the `next` of the page before. */
export const pageInput = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.object({
    sort: z
      .enum([...keys, ...keys.map((key) => `-${key}`)] as [
        Keys[number] | `-${Keys[number]}`,
        ...(Keys[number] | `-${Keys[number]}`)[],
      ])
      .optional(),
    cursor: z.string().max(2000).optional(),
    limit: z.coerce.number().int().min(1).max(100).optional(),
  });

/** A list in the address: `?tag=a&tag=b`, or one value alone. */
export const listParam = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(50).optional(),
  ) as unknown as z.ZodOptional<z.ZodType<z.output<Item>[], readonly z.input<Item>[] | z.input<Item>>>;
