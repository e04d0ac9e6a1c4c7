import { PAGE_SIZE } from '@jalon/contracts/platform/page';
import type { QueryResultRow } from 'pg';
import { ask, RawJson } from './ask';
import type { KeysetSql } from './keyset';

/** The values of a statement under way: each is given a place (`$3`). */
export class SqlValues {
  readonly list: unknown[] = [];

  /** `$n` for this value. */
  place(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }

  /** The number that the next place will have. */
  get next(): number {
    return this.list.length + 1;
  }
}

/** A list to read; every part is SQL of our own, never a caller's. The row's alias is `u`. */
export interface PageQuery {
  /** `use_case u`, with its joins. */
  readonly from: string;
  readonly where: readonly string[];
  /** One item as JSON, over `u`. */
  readonly item: string;
  readonly keyset: KeysetSql;
  readonly limit: number | undefined;
  readonly values: SqlValues;
}

/** What `pageSelect` gives: `items` as text, and where the next page begins. */
export interface PageRow extends QueryResultRow {
  readonly items: string;
  readonly more: boolean;
  readonly key: string | null;
  readonly id: string | null;
}

/** One row with a page of items. The window numbers rows in the order in which the inner query gives them. */
export function pageSelect({ from, where, item, keyset, limit = PAGE_SIZE, values }: PageQuery): string {
  const size = values.place(limit);
  const conditions = [...where, keyset.where].join(' AND ');
  return `
    SELECT coalesce(json_agg(json) FILTER (WHERE rank <= ${size}::int), '[]')::text AS items,
      count(*) > ${size}::int AS more,
      max(keyset_key) FILTER (WHERE rank = ${size}::int) AS key,
      max(id::text) FILTER (WHERE rank = ${size}::int) AS id
    FROM (
      SELECT ${item} AS json, u.rank, u.keyset_key, u.id
      FROM (
        SELECT p.*, row_number() OVER () AS rank
        FROM (
          SELECT u.*, ${keyset.key} AS keyset_key FROM ${from} WHERE ${conditions}
          ORDER BY ${keyset.orderBy} LIMIT ${size}::int + 1
        ) p
      ) u
    ) numbered`;
}

/** The cursor of the page after this one; null on the last. */
export const nextOf = ({ more, key, id }: PageRow, { after }: Pick<KeysetSql, 'after'>): string | null =>
  more && id !== null ? after(key, id) : null;

/** One statement for a page and, on the first, how many there are in all. `ctes` precede it (`hits AS (…)`). */
export async function readPage(query: PageQuery, { ctes = '' } = {}): Promise<RawJson> {
  const isFirst = query.keyset.values.length === 0;
  const total = isFirst
    ? `(SELECT count(*)::int FROM ${query.from} WHERE ${query.where.join(' AND ')})`
    : 'null::int';
  const [row] = await ask<PageRow & { total: number | null }>(
    `${ctes && `WITH ${ctes}`} SELECT page.*, ${total} AS total FROM (${pageSelect(query)}) page`,
    query.values.list,
  );
  if (!row) throw new Error('An aggregate gives one row');
  const next = JSON.stringify(nextOf(row, query.keyset));
  return new RawJson(`{"items":${row.items},"next":${next},"total":${row.total}}`);
}
