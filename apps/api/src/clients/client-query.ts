import type { CLIENT_SORTS, ClientFilter } from '@jalon/contracts/clients/client-filter';
import type { Actor } from '@jalon/domain/access/actor';
import { keysetSql, type KeysetSql, type SortKey } from '../platform/database/keyset';
import type { SqlValues } from '../platform/database/page-sql';

export type ClientSort = (typeof CLIENT_SORTS)[number];

const KEYS: Readonly<Record<ClientSort, SortKey>> = {
  name: { sql: 'u.name COLLATE "fr-x-icu"', cast: 'text' },
  status: { sql: 'u.status_order', cast: 'integer' },
  updatedAt: { sql: 'u.updated_at', cast: 'timestamptz' },
};

export interface ClientQuestion {
  readonly filter: ClientFilter;
  readonly sort: ClientSort | `-${ClientSort}` | undefined;
  readonly cursor?: string | undefined;
}

/** The conditions of a filter on rows `u`. */
export function conditionsOf(
  { organisationId }: Actor,
  { status = [], kind = [], search = '' }: ClientFilter,
  values: SqlValues,
): string[] {
  const where = [`u.organisation_id = ${values.place(organisationId)}`];
  if (status.length > 0) where.push(`u.status = ANY (${values.place(status)}::text[])`);
  if (kind.length > 0) where.push(`u.kind = ANY (${values.place(kind)}::text[])`);
  if (search !== '') where.push(`u.folded LIKE '%' || search_fold(${values.place(search)}) || '%'`);
  return where;
}

/** Where a page begins, by name unless it is said otherwise; `first` is the place of its first value. */
export function keysetOf({ filter, sort = 'name', cursor }: ClientQuestion, first: number): KeysetSql {
  const { status = [], kind = [], search = '' } = filter;
  return keysetSql({ keys: KEYS, sort, cursor, filter: { status, kind, search }, id: 'u.id' }, first);
}
