import { Problem } from '@jalon/contracts/platform/problem';
import { badCursor } from '@jalon/contracts/platform/problems';
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A sort key: its SQL expression, backed by an index `(organisation_id, key, id)`, and the type its cursor value is cast to. */
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

const readCursor = (cursor: string, hash: string): { k: string | null; i: string } => {
  try {
    const read = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (read.h === hash) return read;
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
  const descending = page.sort.startsWith('-');
  const name = (descending ? page.sort.slice(1) : page.sort) as Keys;
  const { sql, cast, nullable = false } = page.keys[name];
  const id = page.id ?? 'id';
  const hash = hashOf(page.sort, page.filter);
  const direction = descending ? 'DESC' : 'ASC';
  const sign = descending ? '<' : '>';
  const past = page.cursor === undefined ? null : readCursor(page.cursor, hash);
  const shape = { key: `(${sql})::text`, after: cursorWith(hash) };
  const orderBy = `${sql} ${direction}${nullable ? ' NULLS LAST' : ''}, ${id} ${direction}`;
  if (!past) return { ...shape, orderBy, where: 'true', values: [] };
  const [k, i] = [`$${firstParameter}::${cast}`, `$${firstParameter + 1}::uuid`];
  if (past.k === null)
    return {
      ...shape,
      orderBy,
      where: `(${sql} IS NULL AND ${id} ${sign} $${firstParameter}::uuid)`,
      values: [past.i],
    };
  const beyond = `(${sql}, ${id}) ${sign} (${k}, ${i})`;
  return {
    ...shape,
    orderBy,
    where: nullable ? `(${beyond} OR ${sql} IS NULL)` : beyond,
    values: [past.k, past.i],
  };
}

const cursorWith =
  (hash: string) =>
  (key: string | null, id: string): string =>
    Buffer.from(JSON.stringify({ h: hash, k: key, i: id })).toString('base64url');
