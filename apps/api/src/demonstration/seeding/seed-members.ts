import { isHeldToClients } from '@jalon/domain/access/roles';
import { MembershipsService } from '../../access/members/memberships.service';
import { tell } from '../../platform/journal/tell';
import type { OrganisationContent, PersonContent } from '../story';
import type { Founded } from './found-organisation';
import { pieceOf } from './progress';
import { doPiece, type Seeding } from './seeding';

export interface Found {
  readonly founded: Founded;
  /** The pieces told before this run. */
  readonly told: ReadonlyMap<string, string>;
}

const MINUTE = 60_000;

const isViewer = ({ roles }: PersonContent): boolean => isHeldToClients(roles);

/** Those who run the organisation come in one after another on its first day, an administrator first. */
export async function seedMembers(
  seeding: Seeding,
  content: OrganisationContent,
  found: Found,
): Promise<void> {
  const people = content.people.filter((person) => !isViewer(person));
  const founder = people.find(({ roles }) => roles.includes('admin'));
  const ordered = [...people.filter((one) => one === founder), ...people.filter((one) => one !== founder)];
  const first = found.founded.seeding.getTime() - content.founded * 24 * 60 * MINUTE;
  for (const [rank, person] of ordered.entries())
    await join(seeding, { content, found, person, at: new Date(first + rank * 7 * MINUTE), clientIds: [] });
}

/** Clients' own people come in once their clients are there. */
export async function seedViewers(
  seeding: Seeding,
  content: OrganisationContent,
  { clientIds, ...found }: Found & { readonly clientIds: ReadonlyMap<string, string> },
): Promise<void> {
  const at = new Date(found.founded.seeding.getTime() - 20 * 24 * 60 * MINUTE);
  for (const person of content.people.filter(isViewer)) {
    const held = (person.clients ?? []).flatMap((key) => clientIds.get(key) ?? []);
    await join(seeding, { content, found, person, at, clientIds: held });
  }
}

interface Joining {
  readonly content: OrganisationContent;
  readonly found: Found;
  readonly person: PersonContent;
  readonly at: Date;
  readonly clientIds: string[];
}

async function join(seeding: Seeding, { content, found, person, at, clientIds }: Joining): Promise<void> {
  const actor = found.founded.actors.get(person.key);
  const name = pieceOf(content.key, 'member', person.key);
  if (!actor || found.told.has(name)) return;
  const isFirst = person.roles.includes('admin');
  await doPiece(seeding, { actor, name, at }, async () => {
    if (isFirst) tellFounding(content);
    await seeding.service(MembershipsService).join(actor, { roles: [...person.roles], clientIds });
  });
}

/** As `AccountsService.createOrganisation` tells it. */
const tellFounding = ({ id, name, currency }: OrganisationContent): void =>
  tell({
    kind: 'organisation.created',
    subject: { type: 'organisation', id },
    version: 1,
    before: {},
    after: { name, currency },
  });
