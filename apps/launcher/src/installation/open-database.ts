import path from 'node:path';
import { type EmbeddedPostgres, prepareCluster, startEmbeddedPostgres } from '../embedded-postgres';
import { keepAlive } from '../embedded/keep-alive';
import type { Secrets } from './secrets';
import type { DatabaseUrls, Settings } from './settings';

const DATABASE = 'jalon';

/** A database that answers, and how to leave it: one's own is left alone, the embedded server is stopped. */
export interface OpenDatabase {
  urls: DatabaseUrls;
  isEmbedded: boolean;
  close(): Promise<void>;
}

/** One's own Postgres when it is set, else the embedded one, prepared, and started again should it fall. */
export async function openDatabase({ database, dataDir }: Settings, secrets: Secrets): Promise<OpenDatabase> {
  if (database) return { urls: database, isEmbedded: false, close: () => Promise.resolve() };
  const folder = path.join(dataDir, 'postgres');
  const server = await startEmbeddedPostgres(folder);
  await prepareCluster(server.adminUrl('postgres'), { database: DATABASE, passwords: secrets });
  const { stop } = keepAlive(server, () => startEmbeddedPostgres(folder, { port: server.port }));
  return { urls: urlsOf(server, secrets), isEmbedded: true, close: stop };
}

function urlsOf({ port }: EmbeddedPostgres, secrets: Secrets): DatabaseUrls {
  const as = (role: string, password: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return {
    owner: as('jalon_owner', secrets.owner),
    app: as('jalon_app', secrets.app),
    jobs: as('jalon_jobs', secrets.jobs),
  };
}
