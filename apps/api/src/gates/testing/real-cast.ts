import { acceptInvitation, invite } from '@jalon/contracts/access/invitations.operations';
import type { Call } from '@jalon/contracts/platform/client';
import type { Role } from '@jalon/domain/access/roles';
import { randomBytes } from 'node:crypto';
import { browserIn, newcomer, PASSWORD, tokenIn } from '../../access/testing/browser';
import type { TestHouse } from '../../platform/testing/test-house';

/** Somebody who came in through the front door: their call and who they are. */
export interface Guest {
  readonly id: string;
  readonly call: Call;
  readonly password: string;
}

export interface RealCast {
  readonly sponsor: Guest;
  readonly owner: Guest;
  readonly reviewer: Guest;
  readonly expert: Guest;
}

/** An organisation founded by its sponsor, who invites three colleagues; each chose a password. */
export async function realCast(house: TestHouse): Promise<RealCast> {
  const founder = await newcomer(house, 'Agence du Registre');
  const join = async (name: string, role: Role): Promise<Guest> => {
    const email = `${randomBytes(6).toString('hex')}@registre.example`;
    const { link } = await founder.call(invite, { email, roles: [role], clientIds: [], expiresInDays: 7 });
    const { call } = browserIn(house);
    const session = await call(acceptInvitation, { token: tokenIn(link), name, password: PASSWORD });
    return { id: session.person.id, call, password: PASSWORD };
  };
  return {
    sponsor: { id: founder.session.person.id, call: founder.call, password: PASSWORD },
    owner: await join('Paul Renaud', 'project_manager'),
    reviewer: await join('Inès Faure', 'compliance_reviewer'),
    expert: await join('Hugo Lemaire', 'contributor'),
  };
}
