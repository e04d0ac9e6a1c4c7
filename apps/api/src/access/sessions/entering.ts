import { isHeldToClients, Role } from '@jalon/domain/access/roles';
import type { Actor } from '@jalon/domain/access/actor';
import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';
import { actAs } from '../../platform/database/unit-of-work';

const Standing = z.object({ roles: z.array(Role), clientIds: z.array(z.uuid()) });
export type Standing = z.infer<typeof Standing>;

export interface Seat {
  readonly personId: string;
  readonly organisationId: string;
}

/** The actor that a member is. */
export const memberActor = ({ personId, organisationId }: Seat, { roles, clientIds }: Standing): Actor => ({
  kind: 'member',
  id: personId,
  organisationId,
  roles,
  scope: 'full',
  clientIds: isHeldToClients(roles) ? clientIds : null,
});

/** From here on the work is this member's; somebody who is no member there finds nothing (404). */
export async function enter(seat: Seat): Promise<Actor> {
  const [row] = await ask<{ answer: unknown }>('SELECT door.membership_of($1, $2) AS answer', [
    seat.personId,
    seat.organisationId,
  ]);
  const standing = Standing.nullable().parse(row?.answer ?? null);
  if (!standing) throw new Problem(notFound, {});
  const actor = memberActor(seat, standing);
  await actAs(actor);
  return actor;
}
