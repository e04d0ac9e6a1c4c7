import { isHeldToClients } from '@jalon/domain/access/roles';
import { ClientsService } from '../../clients/clients.service';
import type { ClientContent, OrganisationContent } from '../story';
import { momentOf } from '../timeline';
import type { Founded } from './found-organisation';
import type { Owner } from './owner';
import { pieceOf } from './progress';
import { doPiece, type Seeding } from './seeding';
import type { Found } from './tell-people';

const draftOf = ({ key: _key, day: _day, by: _by, ...draft }: ClientContent) => draft;

/** Enters the clients that are not there yet, each on its day; their ids by key. */
export async function seedClients(
  seeding: Seeding,
  content: OrganisationContent,
  { founded, told }: Found,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const dated = content.clients.map((client) => ({
    client,
    at: momentOf(founded.seeding, { day: client.day, key: client.key, order: 0 }),
  }));
  for (const { client, at } of dated.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const name = pieceOf(content.key, 'client', client.key);
    const actor = founded.actors.get(client.by);
    if (!actor) throw new Error(`Nobody is called ${client.by}`);
    const create = () => seeding.service(ClientsService).create(actor, draftOf(client));
    ids.set(client.key, told.get(name) ?? (await doPiece(seeding, { actor, name, at }, create)));
  }
  return ids;
}

/** Those who are held to certain clients get them, now that these exist. */
export async function holdViewers(
  owner: Owner,
  content: OrganisationContent,
  { founded, clientIds }: { readonly founded: Founded; readonly clientIds: ReadonlyMap<string, string> },
): Promise<void> {
  for (const { key, roles, clients = [] } of content.people.filter((one) => isHeldToClients(one.roles)))
    await owner.query(
      `UPDATE membership SET client_ids = $3
       WHERE organisation_id = $1 AND person_id = $2 AND client_ids = '{}' AND roles = $4`,
      [
        founded.organisationId,
        founded.actors.get(key)?.id,
        clients.flatMap((client) => clientIds.get(client) ?? []),
        roles,
      ],
    );
}
