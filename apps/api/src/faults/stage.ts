import {
  prepareCluster,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '@jalon/launcher/embedded-postgres';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '../platform/database/migrate';
import { type Person, Population } from '../platform/testing/population';

const PASSWORDS = { owner: 'owner', app: 'app', jobs: 'jobs' };

/** A durable Postgres of its own, to be killed and brought back where its clients look for it. */
export interface Stage {
  readonly appUrl: string;
  readonly jobsUrl: string;
  readonly dataDir: string;
  readonly population: () => Promise<Population>;
  readonly someone: () => Promise<Person>;
  /** `kill -9` of the whole server, then a start on the same port. */
  readonly crashDatabase: () => Promise<void>;
  readonly restartDatabase: () => Promise<void>;
  readonly strike: () => Promise<void>;
}

const withUser = (url: string, user: string, password: string): string => {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  return address.href;
};

/** What a server is told that works on this stage. */
export const settingsOf = ({ appUrl, jobsUrl, dataDir }: Stage): Record<string, string> => ({
  DATABASE_URL: appUrl,
  DATABASE_JOBS_URL: jobsUrl,
  DATA_DIR: dataDir,
  SECRET_KEY: 'a key for tests that is long enough',
  EMBEDDED: 'true',
  LOG_LEVEL: 'silent',
});

export async function setStage(): Promise<Stage> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'jalon-faults-'));
  const folder = path.join(dataDir, 'postgres');
  let server: EmbeddedPostgres = await startEmbeddedPostgres(folder);
  await prepareCluster(server.adminUrl('postgres'), { database: 'jalon', passwords: PASSWORDS });
  const url = (user: 'owner' | 'app' | 'jobs') =>
    withUser(server.adminUrl('jalon'), `jalon_${user}`, PASSWORDS[user]);
  await migrate(url('owner'));
  const population = () => Population.of(url('owner'));
  return {
    appUrl: url('app'),
    jobsUrl: url('jobs'),
    dataDir,
    population,
    someone: async () => {
      const people = await population();
      const organisationId = await people.organisation('Maison');
      const person = await people.person({ organisationId, roles: ['project_manager'] });
      await people.close();
      return person;
    },
    crashDatabase: async () => process.kill(server.pid, 'SIGKILL') && undefined,
    restartDatabase: async () => {
      server = await startEmbeddedPostgres(folder, { port: server.port });
    },
    strike: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
