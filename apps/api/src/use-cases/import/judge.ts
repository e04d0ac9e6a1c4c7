import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValue, FieldValues } from '@jalon/domain/imports/field';
import type { ReasonCode, RowReason } from '@jalon/domain/imports/verdict';
import { mayOnUseCase } from '@jalon/domain/use-cases/may-on-use-case';
import { movesOf, type UseCaseState } from '@jalon/domain/use-cases/move-use-case';
import { mayStartAt } from '@jalon/domain/use-cases/starting-status';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import type { Judged, Standing } from '../../platform/imports/kinds/import-kind';

/** What the rules look at. Who submitted it and where it was held from decide nothing for those who may import. */
function stateOf({ values }: Standing): UseCaseState {
  const owner = values['owner'];
  return {
    status: UseCaseStatus.parse(values['status']),
    heldFrom: null,
    ownerId: typeof owner === 'string' ? owner : null,
    submitterId: '',
  };
}

const reason = (severity: RowReason['severity'], code: ReasonCode, value: FieldValue): RowReason => ({
  severity,
  code,
  position: null,
  field: 'status',
  value: typeof value === 'string' ? value : null,
  became: null,
});

/** May it go there? One that is on hold is resumed by hand: where it was held from is not in a file. */
function isOpen(actor: Actor, state: UseCaseState, to: UseCaseStatus): boolean {
  return state.status !== 'on_hold' && movesOf(actor, state).some((move) => move.to === to);
}

function judgeNew(actor: Actor, values: FieldValues): readonly RowReason[] {
  const status = UseCaseStatus.safeParse(values['status'] ?? 'draft');
  return status.success && !mayStartAt(actor, status.data)
    ? [reason('notice', 'status-not-open', status.data)]
    : [];
}

/**
 * A new use case begins where its bringer may put it, else as a draft, which is told; one that stands is edited as its
 * status allows, and its status moves along the table of moves, else the new status is dropped and told.
 */
export function judgeUseCase(actor: Actor, { standing, values, changes }: Judged): readonly RowReason[] {
  if (standing === null) return judgeNew(actor, values);
  const state = stateOf(standing);
  const { status, ...others } = changes;
  if (Object.keys(others).length > 0 && !mayOnUseCase(actor, state).includes('edit'))
    return [reason('refusal', 'not-editable', state.status)];
  const to = UseCaseStatus.safeParse(status);
  return to.success && to.data !== state.status && !isOpen(actor, state, to.data)
    ? [reason('notice', 'status-not-open', to.data)]
    : [];
}
