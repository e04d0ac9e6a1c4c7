import { z } from 'zod';
import type { Actor } from '../../access/actor';
import { mayDo } from '../../access/permissions';
import type { Role } from '../../access/roles';

/** `serve`: say which criteria it serves; `renew`: bring a new version; `edit`: its title, kind, owner and expiry. */
export const EVIDENCE_ACTIONS = ['serve', 'renew', 'edit', 'remove', 'restore'] as const;
export const EvidenceAction = z.enum(EVIDENCE_ACTIONS);
export type EvidenceAction = z.infer<typeof EvidenceAction>;

export interface EvidenceState {
  readonly ownerId: string;
  readonly createdBy: string;
  readonly isRemoved: boolean;
  /** Those who are product owner of the use case. */
  readonly productOwnerIds: readonly string[];
}

const STEERING: readonly Role[] = ['admin', 'director', 'project_manager'];

/** Everybody who contributes may let a proof serve; its people and those who steer do the rest. */
export function mayOnEvidence(
  actor: Pick<Actor, 'id' | 'roles' | 'scope'>,
  { ownerId, createdBy, isRemoved, productOwnerIds }: EvidenceState,
): readonly EvidenceAction[] {
  if (!mayDo(actor, 'projects:contribute')) return [];
  const isConcerned =
    [ownerId, createdBy, ...productOwnerIds].includes(actor.id) ||
    actor.roles.some((role) => STEERING.includes(role));
  if (isRemoved) return isConcerned ? ['restore'] : [];
  return isConcerned ? ['serve', 'renew', 'edit', 'remove'] : ['serve'];
}
