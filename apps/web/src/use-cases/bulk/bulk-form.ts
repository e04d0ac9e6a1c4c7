import type { BulkChange, BulkKind } from '@jalon/domain/use-cases/bulk/bulk-change';
import { asksReason, USE_CASE_TRANSITIONS, UseCaseStatus } from '@jalon/domain/use-cases/status';

/** What the form of a bulk edit holds, whatever its kind. */
export interface BulkForm {
  readonly ownerId: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export const EMPTY_BULK: BulkForm = { ownerId: null, to: null, reason: null, add: [], remove: [] };

/** Chosen instead of a person: those picked are then nobody's. */
export const NOBODY = 'nobody';

const ownerChange = ({ ownerId }: BulkForm): BulkChange | null =>
  ownerId === null ? null : { kind: 'owner', ownerId: ownerId === NOBODY ? null : ownerId };

function statusChange({ to, reason }: BulkForm): BulkChange | null {
  const status = UseCaseStatus.safeParse(to).data;
  return status ? { kind: 'status', to: status, reason: reason?.trim() || null } : null;
}

/** The change that the form says; null while it says none. */
export function changeOf(kind: BulkKind, form: BulkForm): BulkChange | null {
  if (kind === 'owner') return ownerChange(form);
  if (kind === 'status') return statusChange(form);
  const [add, remove] = [[...form.add], [...form.remove]];
  return add.length + remove.length === 0 ? null : { kind, add, remove };
}

/** Is there a move to this status that asks why? */
export const mayAskReason = (to: string | null): boolean =>
  USE_CASE_TRANSITIONS.some((transition) => transition.to === to && asksReason(transition.act));
