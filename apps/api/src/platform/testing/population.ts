import type { Actor } from '@jalon/domain/access/actor';
import { isHeldToClients, type Role } from '@jalon/domain/access/roles';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { hashOfToken, newToken } from '../http/wire';

/** A person of a test: who they are and the secret of their session. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
  readonly sessionToken: string;
  readonly actor: Actor;
}

export interface NewPerson {
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly clientIds?: readonly string[];
  readonly language?: 'fr' | 'en';
}

/** Puts organisations and people into a test's database as its owner, without going through the front door. */
export class Population {
  private constructor(private readonly owner: pg.Client) {}

  static async of(ownerUrl: string): Promise<Population> {
    const owner = new pg.Client({ connectionString: ownerUrl });
    owner.on('error', () => undefined);
    await owner.connect();
    return new Population(owner);
  }

  query = <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    this.owner.query<Row>(text, [...values]).then(({ rows }) => rows);

  async organisation(name: string): Promise<string> {
    const id = randomUUID();
    await this.query(
      `INSERT INTO organisation (id, name, currency, parameters, holidays, version, created_at, updated_at)
       VALUES ($1, $2, 'EUR', '{}', '{}', 1, now(), now())`,
      [id, name],
    );
    return id;
  }

  async person({ organisationId, roles, clientIds = [], language = 'fr' }: NewPerson): Promise<Person> {
    const id = randomUUID();
    const name = `${roles.join(' ')} ${id.slice(0, 4)}`;
    const email = `${id}@example.org`;
    await this.query(
      `INSERT INTO person (id, email, name, language, theme, created_at) VALUES ($1, $2, $3, $4, 'system', now())`,
      [id, email, name, language],
    );
    await this.query(
      `INSERT INTO membership (organisation_id, person_id, roles, client_ids, version, created_at)
       VALUES ($1, $2, $3, $4, 1, now())`,
      [organisationId, id, roles, clientIds],
    );
    const actor: Actor = {
      kind: 'member',
      id,
      organisationId,
      roles,
      scope: 'full',
      clientIds: isHeldToClients(roles) ? clientIds : null,
    };
    return { id, name, email, organisationId, actor, sessionToken: await this.session(id, organisationId) };
  }

  async session(personId: string, organisationId: string): Promise<string> {
    const token = newToken('js');
    await this.query(`SELECT door.open_session($1, $2, $3, $4, 'spec', '127.0.0.1', interval '1 day')`, [
      randomUUID(),
      hashOfToken(token),
      personId,
      organisationId,
    ]);
    return token;
  }

  close = (): Promise<void> => this.owner.end();
}
