import { Problem } from '@jalon/contracts/platform/problem';
import { badCursor } from '@jalon/contracts/platform/problems';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A sort key: its SQL expression, with an index `(organisation_id, key, id)`, and the type of its cursor value. */
export interface SortKey {
  readonly sql: string;
  readonly cast: 'text' | 'timestamptz' | 'date' | 'integer' | 'bigint' | 'numeric' | 'double precision';
  /** A key that may be null sorts last both ways. */
  readonly nullable?: boolean;
}

export interface Keyset<Keys extends string> {
  readonly keys: Readonly<Record<Keys, SortKey>>;
  /** `-key` for descending. */
  readonly sort: Keys | `-${Keys}`;
  readonly cursor: string | undefined;
  /** Whatever else shapes the list; a cursor belongs to one filter alone. */
  readonly filter: unknown;
  /** Column of the id, the tie-breaker. */
  readonly id?: string;
}

const Cursor = z.object({ h: z.string(), k: z.string().nullable(), i: z.uuid() });

const hashOf = (sort: string, filter: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([sort, filter]))
    .digest('base64url')
    .slice(0, 16);

/** What the key of a row looks like as text: a cursor that somebody made up is no question for the database. */
const FITS: Readonly<Record<SortKey['cast'], RegExp>> = {
  text: /^[^\0]*$/,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/,
  date: /^\d{4}-\d\d-\d\d$/,
  integer: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
  numeric: /^-?\d{1,30}(\.\d{1,30})?$/,
  'double precision': /^-?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?$/,
};

const readCursor = (
  cursor: string,
  { hash, cast }: { hash: string; cast: SortKey['cast'] },
): { k: string | null; i: string } => {
  try {
    const read = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (read.h === hash && (read.k === null || FITS[cast].test(read.k))) return read;
  } catch {
    // An unreadable cursor is answered like one of another list.
  }
  throw new Problem(badCursor, {});
};

export interface KeysetSql {
  /** A condition to add with AND, `true` on the first page. */
  readonly where: string;
  readonly orderBy: string;
  /** The key as text: select it as `keyset_key` to make the next cursor. */
  readonly key: string;
  readonly values: readonly unknown[];
  /** The cursor after this row. */
  readonly after: (key: string | null, id: string) => string;
}

/** The SQL of a keyset page: `values` start at `$firstParameter`. */
export function keysetSql<Keys extends string>(page: Keyset<Keys>, firstParameter: number): KeysetSql {
  const isDescending = page.sort.startsWith('-');
  const key = page.keys[(isDescending ? page.sort.slice(1) : page.sort) as Keys];
  const { id = 'id' } = page;
  const hash = hashOf(page.sort, page.filter);
  const direction = isDescending ? 'DESC' : 'ASC';
  const past = page.cursor === undefined ? null : readCursor(page.cursor, { hash, cast: key.cast });
  return {
    key: `(${key.sql})::text`,
    after: cursorWith(hash),
    orderBy: `${key.sql} ${direction}${key.nullable ? ' NULLS LAST' : ''}, ${id} ${direction}`,
    ...(past ? beyond({ past, key, id, isDescending, firstParameter }) : { where: 'true', values: [] }),
  };
}

interface Beyond {
  readonly past: { readonly k: string | null; readonly i: string };
  readonly key: SortKey;
  readonly id: string;
  readonly isDescending: boolean;
  readonly firstParameter: number;
}

/** What comes after a row: by key then id; among those without a key, which are last, by id alone. */
function beyond({
  past,
  key,
  id,
  isDescending,
  firstParameter,
}: Beyond): Pick<KeysetSql, 'where' | 'values'> {
  const { sql, cast, nullable } = key;
  const sign = isDescending ? '<' : '>';
  if (past.k === null)
    return { where: `(${sql} IS NULL AND ${id} ${sign} $${firstParameter}::uuid)`, values: [past.i] };
  const row = `(${sql}, ${id}) ${sign} ($${firstParameter}::${cast}, $${firstParameter + 1}::uuid)`;
  return { where: nullable ? `(${row} OR ${sql} IS NULL)` : row, values: [past.k, past.i] };
}

const cursorWith =
  (hash: string) =>
  (key: string | null, id: string): string =>
    Buffer.from(JSON.stringify({ h: hash, k: key, i: id })).toString('base64url');
