import { z } from 'zod';

type Search = Record<string, unknown>;

/** `?status=draft&status=proposed&q=veille` → `{ status: ['draft', 'proposed'], q: 'veille' }`; all stay texts. */
export function parseSearch(text: string): Search {
  const params = new URLSearchParams(text);
  const search: Search = {};
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key);
    search[key] = values.length > 1 ? values : values[0];
  }
  return search;
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The way back; what is not set leaves no trace in the address. */
export function stringifySearch(search: Search): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const one of Array.isArray(value) ? value : [value]) if (isSet(one)) params.append(key, String(one));
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** A text of the address; a stale bookmark never breaks a page. */
export const searchText = z.string().max(200).optional().catch(undefined);

/** One of a closed list. */
export const searchChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined);

/** What stands in the address as `?tag=a&tag=b`; absent is an empty list. */
type SearchList<Value> = z.ZodType<Value[], Value[] | undefined>;

const given = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Several of a closed list; what is not in it is left aside. */
export const searchChoices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .unknown()
    .optional()
    .transform((value) => values.filter((one) => given(value).includes(one))) as SearchList<Values[number]>;

/** Several free texts: tags, ids. */
export const searchTexts = z
  .unknown()
  .optional()
  .transform((value) =>
    given(value).filter((one) => typeof one === 'string' && one !== ''),
  ) as SearchList<string>;

/** A key of the list's sorts, `-key` for descending. */
export const searchSort = <const Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z
    .custom<Keys[number] | `-${Keys[number]}`>(
      (value) => typeof value === 'string' && keys.includes(value.replace(/^-/, '')),
    )
    .optional()
    .catch(undefined);
