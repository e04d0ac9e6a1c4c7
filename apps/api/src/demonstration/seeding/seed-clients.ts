import { ClientsService } from '../../clients/clients.service';
import type { ClientContent, OrganisationContent } from '../story';
import { momentOf } from '../timeline';
import { pieceOf } from './progress';
import { doPiece, type Seeding } from './seeding';
import type { Found } from './seed-members';

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
