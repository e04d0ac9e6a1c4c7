import { PAGE_SIZE, type Page } from '@jalon/contracts/platform/page';
import type { QueryResultRow } from 'pg';
import { ask } from '../database/ask';
import { keysetSql, type Keyset } from '../database/keyset';
import type { SqlValues } from '../database/page-sql';

/** A list of rows: every part is SQL of our own, never a caller's. The row's alias is `u`. */
export interface RowQuery<Keys extends string> {
  readonly select: string;
  /** `comment u` */
  readonly table: string;
  readonly joins: string;
  /** Conditions that need no join. */
  readonly where: readonly string[];
  readonly values: SqlValues;
  readonly page: Omit<Keyset<Keys>, 'id'>;
  readonly limit: number | undefined;
}

/** A keyset page of rows, read in one statement with the count on the first page. */
export async function rowPage<Row extends QueryResultRow & { readonly id: string }, Keys extends string>(
  query: RowQuery<Keys>,
): Promise<Page<Row>> {
  const { select, table, joins, values, page, limit = PAGE_SIZE } = query;
  const where = query.where.join(' AND ');
  const isFirst = page.cursor === undefined;
  const total = isFirst ? `(SELECT count(*)::int FROM ${table} WHERE ${where})` : 'null::int';
  const keyset = keysetSql({ ...page, id: 'u.id' }, values.next);
  values.list.push(...keyset.values);
  const rows = await ask<Row & { keyset_key: string | null; total: number | null }>(
    `SELECT ${select}, ${keyset.key} AS keyset_key, ${total} AS total
     FROM ${table} ${joins} WHERE ${where} AND ${keyset.where} ORDER BY ${keyset.orderBy} LIMIT ${values.place(limit)}::int + 1`,
    values.list,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    next: rows.length > limit && last ? keyset.after(last.keyset_key, last.id) : null,
    total: isFirst ? (rows[0]?.total ?? 0) : null,
  };
}
