import type { Words } from '@jalon/domain/platform/language';
import { galet } from './galet/galet';
import { emptyOrganisation } from './large/large-organisation';
import { seedLarge } from './large/seed-large';
import { marengo } from './marengo/marengo';
import { planAccounts } from './seeding/accounts';
import { foundWith } from './seeding/found-with';
import { StoryPlayer } from './seeding/seed-stories';
import { asOwner } from './seeding/owner';
import type { Seeding } from './seeding/seeding';
import type { OrganisationContent } from './story';

/** A state of the house, by name. A second run does nothing; one that was cut short goes on where it stood. */
export interface Scenario {
  readonly name: string;
  readonly describe: Words;
  readonly run: (seeding: Seeding) => Promise<void>;
}

const seedOrganisation = async (seeding: Seeding, content: OrganisationContent): Promise<void> =>
  new StoryPlayer(seeding, content, await foundWith(seeding, content)).play();

/** Postgres plans by what it has counted; much has come in at once. Quick, and as the owner of the tables. */
const learn = ({ ownerUrl }: Seeding): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    const tables = await owner.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user`,
    );
    await owner.query(`ANALYZE ${tables.map(({ name }) => name).join(', ')}`);
  });

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'demonstration',
    describe: {
      fr: 'L’agence Atelier Marengo, ses clients et ses cas d’usage\u202f; le Studio Galet à côté',
      en: 'The agency Atelier Marengo, its clients and use cases; Studio Galet beside it',
    },
    run: async (seeding) => {
      // Both at once, so that whoever belongs to both is written down with all their roles.
      await planAccounts([marengo, galet], seeding.dataDir);
      await seedOrganisation(seeding, marengo);
      await seedOrganisation(seeding, galet);
      await learn(seeding);
    },
  },
  {
    name: 'large',
    describe: {
      fr: 'L’Agence Grand Large et ses 10\u202f000 cas d’usage',
      en: 'Agence Grand Large and its 10,000 use cases',
    },
    run: async (seeding) => {
      await seedLarge(seeding);
      await learn(seeding);
    },
  },
  {
    name: 'empty',
    describe: {
      fr: 'L’Agence Page Blanche\u202f: des personnes, et encore rien d’autre',
      en: 'Agence Page Blanche: people, and nothing else yet',
    },
    run: async (seeding) => void (await foundWith(seeding, emptyOrganisation)),
  },
];

/** Their names and what each is, one a line. */
export const listScenarios = (): string =>
  SCENARIOS.map(({ name, describe }) => `${name.padEnd(14)}  ${describe.fr} · ${describe.en}`).join('\n');
