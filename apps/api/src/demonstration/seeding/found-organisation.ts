import type { Actor } from '@jalon/domain/access/actor';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { frenchHolidays } from '@jalon/domain/organisation/french-holidays';
import { randomUUID } from 'node:crypto';
import type { OrganisationContent, PersonContent } from '../story';
import type { Account } from './accounts';
import type { Owner } from './owner';

/** An organisation that exists, with whoever acts in it. */
export interface Founded {
  readonly organisationId: string;
  /** The day on which the demonstration was begun: every distance in days is counted from there. */
  readonly seeding: Date;
  readonly actors: ReadonlyMap<string, Actor>;
}

interface Founding {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly hash: (password: string) => Promise<string>;
  readonly now: Date;
}

const DAY = 86_400_000;

/** Who acts, by key; viewers are held to clients that do not exist yet, and do not act. */
const actorOf = (organisationId: string, id: string, { roles }: PersonContent): Actor => ({
  kind: 'member',
  id,
  organisationId,
  roles,
  scope: 'full',
  clientIds: isHeldToClients(roles) ? [] : null,
});

/** Finds the organisation and the accounts of its people, or makes them; either whole or not at all. */
export async function foundOrganisation(
  owner: Owner,
  content: OrganisationContent,
  { accounts, hash, now }: Founding,
): Promise<Founded> {
  const founded = new Date(now.getTime() - content.founded * DAY);
  await owner.query('BEGIN');
  const [known] = await owner.query<{ created_at: Date }>(
    `SELECT created_at FROM organisation WHERE id = $1`,
    [content.id],
  );
  if (!known) await keepOrganisation(owner, content, founded);
  const actors = new Map<string, Actor>();
  for (const person of content.people) {
    const account = accounts.get(person.email);
    if (!account) throw new Error(`${person.email} has no account`);
    const id = await keepPerson(owner, person, { hash: () => hash(account.password), at: founded });
    actors.set(person.key, actorOf(content.id, id, person));
  }
  await owner.query('COMMIT');
  const seeding = new Date((known?.created_at ?? founded).getTime() + content.founded * DAY);
  return { organisationId: content.id, seeding, actors };
}

const keepOrganisation = (owner: Owner, content: OrganisationContent, at: Date) =>
  owner.query(
    `INSERT INTO organisation (id, name, sector, headcount, currency, parameters, holidays, demonstration, version,
       created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $9, 1, $8, $8)`,
    [
      content.id,
      content.name,
      content.sector,
      content.headcount,
      content.currency,
      JSON.stringify(content.parameters),
      [0, 1].flatMap((years) => frenchHolidays(at.getUTCFullYear() + years).map(({ date }) => date)),
      at,
      content.key,
    ],
  );

async function keepPerson(
  owner: Owner,
  person: PersonContent,
  { hash, at }: { readonly hash: () => Promise<string>; readonly at: Date },
): Promise<string> {
  const [known] = await owner.query<{ id: string }>(`SELECT id FROM person WHERE email = $1`, [person.email]);
  if (known) return known.id;
  const id = randomUUID();
  await owner.query(
    `INSERT INTO person (id, email, name, language, theme, created_at) VALUES ($1, $2, $3, $4, 'system', $5)`,
    [id, person.email, person.name, person.language, at],
  );
  await owner.query(
    `INSERT INTO person_secret (person_id, password_hash, password_changed_at, recovery_codes) VALUES ($1, $2, $3, '{}')`,
    [id, await hash(), at],
  );
  return id;
}
