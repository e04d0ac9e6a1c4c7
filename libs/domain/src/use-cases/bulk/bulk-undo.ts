import { mayDo } from '../../access/permissions';
import type { UseCaseActor } from '../move-use-case';
import { BULK_UNDO_HOURS } from './bulk-change';

/** What the rules look at in a bulk edit that was done. */
export interface DoneBulk {
  readonly personId: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
}

export type BulkUndoRefusal = 'not-yours' | 'too-late' | 'already-undone';

/** Until when it can be taken back. */
export const undoableUntil = ({ at }: Pick<DoneBulk, 'at'>): Date =>
  new Date(at.getTime() + BULK_UNDO_HOURS * 3_600_000);

/** Why this actor may not take it back now; null where they may: whoever did it, and those who decide. */
export function whyNotUndo(actor: UseCaseActor, done: DoneBulk, now: Date): BulkUndoRefusal | null {
  const decides = actor.roles.some((role) => role === 'admin' || role === 'director');
  if (!mayDo(actor, 'use-cases:write') || (done.personId !== actor.id && !decides)) return 'not-yours';
  if (done.undoneAt !== null) return 'already-undone';
  return now.getTime() >= undoableUntil(done).getTime() ? 'too-late' : null;
}
