import { mayDo } from '../../access/permissions';
import { standingsOf, type UseCaseActor, type UseCaseState } from '../move-use-case';
import type { UseCaseStatus } from '../status';

/** Why two use cases cannot be merged so. */
export const MERGE_REFUSALS = [
  'same',
  'kept-closed',
  'other-in-project',
  'other-at-gate',
  'not-yours',
] as const;
export type MergeRefusal = (typeof MERGE_REFUSALS)[number];

/** What the rule looks at. */
export interface MergeState extends UseCaseState {
  readonly id: string;
}

const CLOSED: readonly UseCaseStatus[] = ['rejected', 'archived'];
/** While both are being framed, whoever proposed or owns both may put them together. */
const FRAMED: readonly UseCaseStatus[] = ['draft', 'proposed'];

const isSteward = (actor: UseCaseActor, useCase: UseCaseState): boolean =>
  standingsOf(actor, useCase).includes('steward');

const isAuthor = (actor: UseCaseActor, useCase: UseCaseState): boolean =>
  FRAMED.includes(useCase.status) &&
  standingsOf(actor, useCase).some((standing) => standing === 'owner' || standing === 'submitter');

/** May anybody steer merges here, whatever the use case? For buttons that come before a choice. */
export const mayMergeAny = (actor: UseCaseActor): boolean =>
  mayDo(actor, 'use-cases:write') &&
  actor.roles.some((role) => role === 'admin' || role === 'director' || role === 'project_manager');

/**
 * Why this actor may not merge `other` into `kept`; null when they may, as far as the two themselves tell (a gate that
 * is open on the other, `other-at-gate`, is known to the gates). Those who steer may merge any; a project is
 * never merged away, and nothing is merged into what is rejected or archived.
 */
export function mergeRefusal(actor: UseCaseActor, kept: MergeState, other: MergeState): MergeRefusal | null {
  if (kept.id === other.id) return 'same';
  const isSteered = isSteward(actor, kept);
  if (!isSteered && !(isAuthor(actor, kept) && isAuthor(actor, other))) return 'not-yours';
  if (CLOSED.includes(kept.status)) return 'kept-closed';
  return isCarried(other) ? 'other-in-project' : null;
}

/** Has it become a project, under way or ended? */
const isCarried = ({ status, heldFrom, projectId }: UseCaseState): boolean =>
  status === 'in_project' || heldFrom === 'in_project' || Boolean(projectId);

/** What stands in the way of undoing a merge. */
export const UNDO_OBSTACLES = ['undone', 'kept-merged', 'kept-closed', 'not-yours'] as const;
export type UndoObstacle = (typeof UNDO_OBSTACLES)[number];

export interface MergeToUndo {
  /** The one that was kept, as it is now. */
  readonly kept: UseCaseState & { readonly isMerged: boolean };
  readonly mergedBy: string;
  readonly isUndone: boolean;
}

/** Why this actor may not undo a merge now; null when they may: those who steer, and whoever made it. */
export function undoObstacle(
  actor: UseCaseActor,
  { kept, mergedBy, isUndone }: MergeToUndo,
): UndoObstacle | null {
  if (isUndone) return 'undone';
  const standings = standingsOf(actor, kept);
  const isOwn = mergedBy === actor.id && mayDo(actor, 'use-cases:write');
  if (!standings.includes('steward') && !isOwn) return 'not-yours';
  if (kept.isMerged) return 'kept-merged';
  return CLOSED.includes(kept.status) ? 'kept-closed' : null;
}
