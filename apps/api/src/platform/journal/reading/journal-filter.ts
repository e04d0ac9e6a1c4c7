import type { exportJournal } from '@jalon/contracts/journal/journal.operations';
import type { Checked } from '@jalon/contracts/platform/operation';

export type JournalFilter = Omit<Checked<typeof exportJournal>, 'format'>;

/** Conditions and their values, from `$<first>` on. */
export interface Conditions {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Each member of the filter as a condition on `e`; `?` stands for its value. */
const CONDITIONS: Readonly<Record<keyof JournalFilter, string>> = {
  actorId: 'e.actor_id = ?',
  actorKind: 'e.actor_kind = ?',
  kind: '(e.kind = ANY(?))',
  subjectType: 'e.subject_type = ANY(?)',
  subjectId: '(e.subject_id = ?)',
  from: 'e.at >= ?',
  to: 'e.at < ?',
};

/** The filter in SQL: the conditions are a closed list, what was asked are values alone. */
export function conditionsOf(filter: JournalFilter, first: number): Conditions {
  const asked = Object.entries(CONDITIONS).flatMap(([name, sql]) => {
    const value = new Map<string, unknown>(Object.entries(filter)).get(name);
    return value === undefined ? [] : [{ sql, value }];
  });
  return {
    sql: asked.map(({ sql }, at) => `AND ${sql.replace('?', `$${first + at}`)}`).join(' '),
    values: asked.map(({ value }) => value),
  };
}
