import pg from 'pg';
import { addressFor } from './test-database';
import type { TestHouse } from './test-house';

/** Ends every connection of a role to the house's database, as a restart of the server would. Returns how many. */
export async function cutConnections({ population }: TestHouse, role: string): Promise<number> {
  const [row] = await population.query<{ name: string }>('SELECT current_database() AS name');
  const admin = new pg.Client({ connectionString: addressFor(row?.name ?? '') });
  await admin.connect();
  const cut = await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND datname = current_database()`,
    [role],
  );
  await admin.end();
  return cut.rowCount ?? 0;
}
