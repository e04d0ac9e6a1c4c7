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
  requestId: 'e.request_id = ?',
  from: 'e.at >= ?',
  to: 'e.at < ?',
};

/** What stands for all the events of its request: `journal_event_group` is an index on just these. */
const HEADS = `subject_type IN ('import', 'bulk-edit')`;

/** Leaves out what an import or an edit of many did row by row: its head stands for it. */
export const GROUPED = `AND (e.${HEADS} OR e.request_id NOT IN (
  SELECT g.request_id FROM journal_event g WHERE g.organisation_id = $1 AND g.${HEADS}))`;

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
