import type { listImportRows } from '@jalon/contracts/imports/import-rows.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { SqlValues } from '../../database/page-sql';
import type { RunKey } from './row-table';

/** What lets rows through: verdict, reason, tick, outcome, words of the title; `standsInTheWay` needs `ranks`. */
export type RowFilter = Omit<Partial<Checked<typeof listImportRows>>, 'id' | 'sort' | 'cursor' | 'limit'>;

export interface FilterParts {
  readonly filter: RowFilter;
  readonly values: SqlValues;
  /** Where only some ranks are wanted. */
  readonly ranks?: readonly number[] | null;
}

const isSaid = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

/** The conditions on a row `u` of this run. */
export function rowConditions(run: RunKey, { filter, values, ranks = null }: FilterParts): string[] {
  const { verdict, reason, outcome, chosen, search } = filter;
  const wanted = reason?.map((code) => JSON.stringify([{ code }]));
  const when = (isAsked: boolean, condition: (place: string) => string, value: unknown): string[] =>
    isAsked ? [condition(values.place(value))] : [];
  return [
    `u.organisation_id = ${values.place(run.organisationId)}`,
    `u.run_id = ${values.place(run.id)}`,
    ...when(isSaid(verdict), (place) => `u.verdict = ANY (${place}::text[])`, verdict),
    ...when(isSaid(wanted), (place) => `u.reasons @> ANY (${place}::text[]::jsonb[])`, wanted),
    ...when(isSaid(outcome), (place) => `u.outcome = ANY (${place}::text[])`, outcome),
    ...when(chosen !== undefined, (place) => `u.is_chosen = ${place}`, chosen === 'true'),
    ...when(!!search, (place) => `search_fold(u.title) LIKE '%' || search_fold(${place}) || '%'`, search),
    ...when(ranks !== null, (place) => `u.rank = ANY (${place}::int[])`, ranks),
  ];
}
