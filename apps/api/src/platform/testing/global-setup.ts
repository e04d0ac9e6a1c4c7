import { prepareCluster, startEmbeddedPostgres } from '@jalon/launcher/embedded-postgres';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../database/migrate';
import { bundleWorkers } from './worker-bundles';

/**
 * One throw-away cluster for a run of the tests, with a migrated template that each spec file copies, and the programs
 * of the threads.
 */
export default async function setUp(): Promise<void> {
  const folder = path.join(os.tmpdir(), `jalon-test-${randomBytes(6).toString('hex')}`);
  const server = await startEmbeddedPostgres(folder, { ephemeral: true });
  const passwords = { owner: 'owner', app: 'app', jobs: 'jobs' };
  await prepareCluster(server.adminUrl('postgres'), { database: 'jalon_template', passwords });
  await migrate(asRole(server.adminUrl('jalon_template'), 'jalon_owner', passwords.owner));
  const admin = new pg.Client({ connectionString: server.adminUrl('postgres') });
  await admin.connect();
  await admin.query('ALTER DATABASE jalon_template IS_TEMPLATE true');
  await admin.end();
  process.env['TEST_ADMIN_URL'] = server.adminUrl('postgres');
  await bundleWorkers();
  Object.assign(globalThis, { testServer: server });
}

const asRole = (url: string, user: string, password: string): string => {
  const address = new URL(url);
  address.username = user;
  address.password = password;
  return address.href;
};
