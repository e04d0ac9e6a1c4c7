import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues } from '@jalon/domain/imports/field';
import { moveUseCase } from '@jalon/domain/use-cases/move-use-case';
import { draftOf } from '@jalon/domain/use-cases/register/draft-of';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { ImportCause } from '../../platform/imports/kinds/import-kind';
import type { Edit } from '../../platform/database/batch-store';
import { EMPTY_USE_CASE } from '../empty-use-case';
import type { UseCaseEntity } from '../use-case.entity';

/** Why an import has moved a use case, in the history. */
const movedBy = ({ fileName }: ImportCause): string => `Import\u202f: ${fileName}`;

/** The row that a file's values make, under the next number; handed in by whoever imports. */
export function madeOf(
  values: FieldValues,
  { actor, number }: { readonly actor: Actor; readonly number: number },
): Partial<UseCaseEntity> {
  const { status = 'draft', ...draft } = draftOf(values);
  return {
    ...EMPTY_USE_CASE,
    ...draft,
    number,
    status,
    /** Held from where it would go on, for a file does not tell. */
    heldFrom: status === 'on_hold' ? 'proposed' : null,
    submitterId: actor.id,
  };
}

/** The edit of a row by what a file says; a new status is a move along the table, else it is refused before this. */
export function editOf(
  row: UseCaseEntity,
  changes: FieldValues,
  { actor, cause }: { readonly actor: Actor; readonly cause: ImportCause },
): Edit<UseCaseEntity> {
  const { status, ...draft } = draftOf(changes, row);
  // What a project carries is moved by its gates, never by a file.
  const isCarried = row.projectId !== null;
  if (status === undefined || status === row.status || isCarried) return { row, changes: draft };
  const reason = movedBy(cause);
  const outcome = moveUseCase(actor, row, { to: status, reason });
  if (outcome.kind !== 'moved') throw new Error(`The move of ${row.id} to ${status} was not checked`);
  return { row, changes: { ...draft, ...outcome.state, moveReason: reason }, telling: 'moved' };
}

/** Back to what it held before, its status included: undoing is no move of the register. */
export function restoredOf(row: UseCaseEntity, before: FieldValues): Edit<UseCaseEntity> {
  const { status: _, ...draft } = draftOf(before, row);
  const status = UseCaseStatus.safeParse(before['status']);
  if (!status.success || row.projectId !== null) return { row, changes: draft };
  return {
    row,
    changes: { ...draft, status: status.data, heldFrom: null, moveReason: null },
    telling: 'moved',
  };
}
