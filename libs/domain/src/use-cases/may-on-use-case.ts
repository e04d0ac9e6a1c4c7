import { z } from 'zod';
import { mayDo } from '../access/permissions';
import { movesOf, standingsOf, type UseCaseActor, type UseCaseState } from './move-use-case';
import type { UseCaseStatus } from './status';

/** `assign` changes the owner; `archive` is one of the moves, named because it has a button of its own. */
export const USE_CASE_ACTIONS = ['edit', 'assign', 'move', 'archive', 'comment', 'attach'] as const;
export const UseCaseAction = z.enum(USE_CASE_ACTIONS);
export type UseCaseAction = z.infer<typeof UseCaseAction>;

/** While it is being framed, everybody who writes may help; later, its owner and those who steer. */
const FRAMED_TOGETHER: readonly UseCaseStatus[] = ['draft', 'proposed', 'qualified'];
const CLOSED: readonly UseCaseStatus[] = ['rejected', 'archived'];

function mayEdit(actor: UseCaseActor, useCase: UseCaseState): boolean {
  if (!mayDo(actor, 'use-cases:write') || CLOSED.includes(useCase.status)) return false;
  const standings = standingsOf(actor, useCase);
  return (
    FRAMED_TOGETHER.includes(useCase.status) || standings.includes('steward') || standings.includes('owner')
  );
}

/** Those who steer, its owner who hands it on, or whoever may edit one that nobody owns. */
function mayAssign(actor: UseCaseActor, useCase: UseCaseState): boolean {
  const standings = standingsOf(actor, useCase);
  return (
    mayEdit(actor, useCase) &&
    (standings.includes('steward') || standings.includes('owner') || useCase.ownerId === null)
  );
}

/** What this actor may do with this use case now; the screen shows a button for each. */
export function mayOnUseCase(actor: UseCaseActor, useCase: UseCaseState): readonly UseCaseAction[] {
  const moves = movesOf(actor, useCase);
  const speaks = mayDo(actor, 'discussion:write') && useCase.status !== 'archived';
  const may: Readonly<Record<UseCaseAction, boolean>> = {
    edit: mayEdit(actor, useCase),
    assign: mayAssign(actor, useCase),
    move: moves.length > 0,
    archive: moves.some(({ to }) => to === 'archived'),
    comment: speaks,
    attach: speaks,
  };
  return USE_CASE_ACTIONS.filter((action) => may[action]);
}
