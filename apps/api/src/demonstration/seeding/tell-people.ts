import { tell } from '../../platform/journal/tell';
import type { OrganisationContent } from '../story';
import type { Founded } from './found-organisation';
import { pieceOf } from './progress';
import { doPiece, type Seeding } from './seeding';

export interface Found {
  readonly founded: Founded;
  readonly told: ReadonlyMap<string, string>;
}

/** Tells the journal of the organisation's first day: that it was made, and who came in. */
export async function tellPeople(
  seeding: Seeding,
  content: OrganisationContent,
  { founded, told }: Found,
): Promise<void> {
  const name = pieceOf(content.key, 'founded');
  const founder = content.people.find(({ roles }) => roles.includes('admin'));
  const actor = founder && founded.actors.get(founder.key);
  if (!actor || told.has(name)) return;
  const at = new Date(founded.seeding.getTime() - content.founded * 86_400_000);
  const { id, sector, headcount, currency } = content;
  await doPiece(seeding, { actor, name, at }, async () => {
    tell({
      kind: 'organisation.created',
      subject: { type: 'organisation', id },
      version: 1,
      before: {},
      after: { name: content.name, sector, headcount, currency },
    });
    for (const member of founded.actors.values())
      tell({
        kind: 'member.joined',
        subject: { type: 'member', id: member.id },
        version: 1,
        before: {},
        after: { roles: member.roles },
      });
  });
}
