import type { Actor } from '@jalon/domain/access/actor';
import { mayDo } from '@jalon/domain/access/permissions';
import type { Role } from '@jalon/domain/access/roles';
import { ask } from '../../database/ask';
import type { ImportRunEntity } from '../runs/import-run.entity';

/** Whoever asked for the work may not do it any more. */
export class NoLongerAllowed extends Error {}

const ROLES = `
  SELECT roles FROM membership WHERE organisation_id = $1 AND person_id = $2 AND left_at IS NULL`;

/** The person who asked for the work, with the roles they have now. */
export async function askerOf({ organisationId, askedBy }: ImportRunEntity): Promise<Actor> {
  const [row] = await ask<{ roles: Role[] }>(ROLES, [organisationId, askedBy]);
  const actor: Actor = {
    kind: 'member',
    id: askedBy,
    organisationId,
    roles: row?.roles ?? [],
    scope: 'full',
    clientIds: null,
  };
  if (mayDo(actor, 'imports:manage')) return actor;
  throw new NoLongerAllowed();
}
