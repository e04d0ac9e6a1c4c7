import type { OrganisationContent } from '../story';
import { planAccounts } from './accounts';
import { foundOrganisation, type Founded } from './found-organisation';
import { asOwner } from './owner';
import { piecesTold } from './progress';
import { holdViewers, seedClients } from './seed-clients';
import type { Seeding } from './seeding';
import { tellPeople } from './tell-people';

export interface FoundWith {
  readonly founded: Founded;
  readonly clientIds: ReadonlyMap<string, string>;
  /** The pieces told before this run. */
  readonly told: ReadonlyMap<string, string>;
}

/** The organisation, its people and its clients: made, or found as a run before left them. */
export async function foundWith(seeding: Seeding, content: OrganisationContent): Promise<FoundWith> {
  const accounts = await planAccounts([content], seeding.dataDir);
  const found = await asOwner(seeding.ownerUrl, async (owner) => ({
    founded: await foundOrganisation(owner, content, { accounts, now: seeding.now }),
    told: await piecesTold(owner, content.id),
  }));
  await tellPeople(seeding, content, found);
  const clientIds = await seedClients(seeding, content, found);
  await asOwner(seeding.ownerUrl, (owner) =>
    holdViewers(owner, content, { founded: found.founded, clientIds }),
  );
  return { ...found, clientIds };
}
