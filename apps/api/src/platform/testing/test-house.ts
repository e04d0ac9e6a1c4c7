import { type Call, createCall } from '@jalon/contracts/platform/client';
import type { Role } from '@jalon/domain/access/roles';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { FEATURES } from '../../features';
import { type Config, readConfig } from '../config';
import { createDataSource } from '../database/data-source';
import { inUnitOfWork } from '../database/unit-of-work';
import { SESSION_COOKIE } from '../http/wire';
import { createServer } from '../server';
import { type Person, Population } from './population';
import { freshDatabase } from './test-database';

export type Place = 'home' | 'abroad';

/** A listening house over a real Postgres of its own, with two organisations and a person for every role. */
export interface TestHouse {
  readonly app: NestFastifyApplication;
  readonly database: DataSource;
  readonly population: Population;
  readonly baseUrl: string;
  /** The owner's address of this house's database. */
  readonly ownerUrl: string;
  readonly organisationIds: Readonly<Record<Place, string>>;
  /** The person who holds this role; always the same one within a house. */
  readonly person: (role: Role, place?: Place) => Promise<Person>;
  /** The typed call of the person who holds this role. */
  readonly as: (role: Role, place?: Place) => Call;
  readonly asPerson: (person: Pick<Person, 'sessionToken'>) => Call;
  /** The typed call of somebody who is not signed in. */
  readonly visitor: Call;
  /** Works inside a unit of work, as this role. */
  readonly within: <T>(role: Role, act: (person: Person) => Promise<T>) => Promise<T>;
  /** Another server of the same database, as production runs them; its closing is the caller's. */
  readonly replica: (env?: Record<string, string>) => Promise<TestReplica>;
  readonly close: () => Promise<void>;
}

export interface TestReplica {
  readonly app: NestFastifyApplication;
  readonly database: DataSource;
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

async function startReplica(config: Config): Promise<TestReplica> {
  const database = createDataSource({
    url: config.databaseUrl,
    poolSize: config.poolSize,
    onPoolError: () => undefined,
  });
  await database.initialize();
  const app = await createServer(config, database, FEATURES);
  await app.listen(0, '127.0.0.1');
  const baseUrl = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const close = async () => {
    await app.close();
    await database.destroy();
  };
  return { app, database, baseUrl, close };
}

/** The person of each role and place, made when first asked for. */
function peopleOf(population: Population, organisationIds: Readonly<Record<Place, string>>) {
  const people = new Map<string, Promise<Person>>();
  return (role: Role, place: Place = 'home'): Promise<Person> => {
    const key = `${place}:${role}`;
    const known =
      people.get(key) ?? population.person({ organisationId: organisationIds[place], roles: [role] });
    people.set(key, known);
    return known;
  };
}

const cookieOf = (token: string) => ({ cookie: `${SESSION_COOKIE}=${token}` });

export async function openHouse(env: Record<string, string> = {}): Promise<TestHouse> {
  const test = await freshDatabase();
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'jalon-house-'));
  const own = {
    DATABASE_URL: test.appUrl,
    DATABASE_JOBS_URL: test.jobsUrl,
    DATA_DIR: dataDir,
    ...env,
  };
  const config = testConfig(own);
  const { app, database, baseUrl, close } = await startReplica(config);
  const population = await Population.of(test.ownerUrl);
  const organisationIds = {
    home: await population.organisation('Maison'),
    abroad: await population.organisation('Ailleurs'),
  };
  const person = peopleOf(population, organisationIds);
  const callWith = (headers: Record<string, string>): Call =>
    createCall({ baseUrl, checkOutput: true, headers: () => headers });
  const asPerson = ({ sessionToken }: Pick<Person, 'sessionToken'>) => callWith(cookieOf(sessionToken));
  return {
    app,
    database,
    population,
    baseUrl,
    ownerUrl: test.ownerUrl,
    organisationIds,
    person,
    asPerson,
    as: (role, place) => async (op, input, options) =>
      asPerson(await person(role, place))(op, input, options),
    visitor: callWith({}),
    within: async (role, act) => {
      const who = await person(role);
      return inUnitOfWork(database, { actor: who.actor }, () => act(who));
    },
    replica: (more = {}) => startReplica(testConfig({ ...own, ...more })),
    close: async () => {
      await close();
      await population.close();
      await test.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const testConfig = (env: Record<string, string>): Config =>
  readConfig({
    SECRET_KEY: 'a key for tests that is long enough',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: 'http://localhost:3000',
    EMBEDDED: 'true',
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    DATABASE_POOL: '10',
    RUN_JOBS: 'false',
    ...env,
  });
