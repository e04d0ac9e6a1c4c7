import type { Actor } from '@jalon/domain/access/actor';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { frenchHolidays } from '@jalon/domain/organisation/french-holidays';
import { hash } from '@node-rs/argon2';
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

/** Finds the organisation, or makes it with its people; either whole or not at all. */
export async function foundOrganisation(
  owner: Owner,
  content: OrganisationContent,
  { accounts, now }: Founding,
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
    const id = await keepPerson(owner, person, { account, at: founded });
    await keepMembership(owner, actorOf(content.id, id, person), founded);
    actors.set(person.key, actorOf(content.id, id, person));
  }
  await owner.query('COMMIT');
  const seeding = new Date((known?.created_at ?? founded).getTime() + content.founded * DAY);
  return { organisationId: content.id, seeding, actors };
}

const keepOrganisation = (owner: Owner, content: OrganisationContent, at: Date) =>
  owner.query(
    `INSERT INTO organisation (id, name, sector, headcount, currency, parameters, holidays, version, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)`,
    [
      content.id,
      content.name,
      content.sector,
      content.headcount,
      content.currency,
      JSON.stringify(content.parameters),
      [0, 1].flatMap((years) => frenchHolidays(at.getUTCFullYear() + years).map(({ date }) => date)),
      at,
    ],
  );

async function keepPerson(
  owner: Owner,
  person: PersonContent,
  { account, at }: { readonly account: Account; readonly at: Date },
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
    [id, await hash(account.password), at],
  );
  return id;
}

const keepMembership = (owner: Owner, { organisationId, id, roles }: Actor, at: Date) =>
  owner.query(
    `INSERT INTO membership (organisation_id, person_id, roles, client_ids, version, created_at)
     VALUES ($1, $2, $3, '{}', 1, $4) ON CONFLICT (organisation_id, person_id) DO NOTHING`,
    [organisationId, id, roles, at],
  );
