import { PasswordsService } from '../../access/credentials/passwords.service';
import type { OrganisationContent } from '../story';
import { planAccounts } from './accounts';
import { foundOrganisation } from './found-organisation';
import { asOwner } from './owner';
import { piecesTold } from './progress';
import { seedClients } from './seed-clients';
import { seedMembers, seedViewers, type Found } from './seed-members';
import type { Seeding } from './seeding';

export interface FoundWith extends Found {
  readonly clientIds: ReadonlyMap<string, string>;
  /** By key of the person. */
  readonly passwords: ReadonlyMap<string, string>;
}

/** The organisation, its people and its clients: made, or found as a run before left them. */
export async function foundWith(seeding: Seeding, content: OrganisationContent): Promise<FoundWith> {
  const accounts = await planAccounts([content], seeding.dataDir);
  const hash = (password: string) => seeding.service(PasswordsService).hash(password);
  const found = await asOwner(seeding.ownerUrl, async (owner) => ({
    founded: await foundOrganisation(owner, content, { accounts, hash, now: seeding.now }),
    told: await piecesTold(owner, content.id),
  }));
  await seedMembers(seeding, content, found);
  const clientIds = await seedClients(seeding, content, found);
  await seedViewers(seeding, content, { ...found, clientIds });
  const passwords = new Map(
    content.people.map(({ key, email }) => [key, accounts.get(email)?.password ?? '']),
  );
  return { ...found, clientIds, passwords };
}
