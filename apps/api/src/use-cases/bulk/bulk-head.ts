import type { BulkChange } from '@jalon/domain/use-cases/bulk/bulk-change';
import { tell } from '../../platform/journal/tell';

/** The kind under which a whole group is told; its page lists the use cases. */
export const BULK_SUBJECT = 'bulk-edit';

type Sides = Readonly<Record<'before' | 'after', Readonly<Record<string, unknown>>>>;

/** What is asked, under the names of the fields; of a list, what goes and what comes. */
function sidesOf(change: BulkChange): Sides {
  switch (change.kind) {
    case 'owner':
      return { before: {}, after: { ownerId: change.ownerId } };
    case 'status':
      return { before: {}, after: { status: change.to, moveReason: change.reason ?? null } };
    case 'tags':
      return { before: { tags: change.remove }, after: { tags: change.add } };
    case 'clients':
      return { before: { clientIds: change.remove }, after: { clientIds: change.add } };
  }
}

/** Stands in the journal for all the rows of a bulk edit, which are told under the same request. */
export function tellBulk(id: string, change: BulkChange, changed: number): void {
  const { before, after } = sidesOf(change);
  const subject = { type: BULK_SUBJECT, id };
  tell({ kind: 'bulk-edit.done', subject, before, after: { ...after, changed } });
}

/** The same for taking it back. */
export const tellUndo = (id: string, counts: { readonly restored: number; readonly left: number }): void =>
  tell({ kind: 'bulk-edit.undone', subject: { type: BULK_SUBJECT, id }, before: {}, after: { ...counts } });
