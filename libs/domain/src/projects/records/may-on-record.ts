import type { Actor } from '../../access/actor';
import { mayDo } from '../../access/permissions';
import type { Role } from '../../access/roles';
import type { RecordAction } from './record';

const STEERING: readonly Role[] = ['admin', 'director', 'project_manager'];

/** Whoever entered it and those who steer. */
export function mayOnRecord(
  actor: Pick<Actor, 'id' | 'roles' | 'scope'>,
  { createdBy, isRemoved }: { readonly createdBy: string; readonly isRemoved: boolean },
): readonly RecordAction[] {
  const isConcerned = actor.id === createdBy || actor.roles.some((role) => STEERING.includes(role));
  if (!mayDo(actor, 'projects:contribute') || !isConcerned) return [];
  return isRemoved ? ['restore'] : ['edit', 'remove'];
}
