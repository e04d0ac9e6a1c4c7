import { DOORS, laying } from '@jalon/migrations/doors';
import { MIGRATIONS } from '@jalon/migrations/all';
import { Logger, runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';

/** `jalon_jobs` runs the queue without owning it: rights and policies on graphile-worker's own tables. */
const JOBS_RIGHTS = `
  GRANT USAGE ON SCHEMA graphile_worker TO jalon_jobs;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO jalon_jobs;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO jalon_jobs;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO jalon_jobs;
  DO $$
  DECLARE t regclass;
  BEGIN
    FOR t IN SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'graphile_worker' AND c.relkind = 'r' AND c.relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid AND polname = 'jobs_run')
    LOOP
      EXECUTE format('CREATE POLICY jobs_run ON %s TO jalon_jobs USING (true)', t);
    END LOOP;
  END $$;
`;

const quiet = new Logger(() => () => undefined);

const missingRoles = (names: readonly string[]): string =>
  `The database lacks the role(s) ${names.join(' and ')}. See docs/operations.md, “One’s own Postgres”.`;

/** Brings a database to the schema of this build, as its owner; several may call at once, one works. */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const database = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...MIGRATIONS],
    extra: { max: 2 },
  });
  await database.initialize();
  const runner = database.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('jalon-migrate'))`);
    await refuseMissingRoles(database);
    const ran = await database.runMigrations({ transaction: 'each' });
    await runMigrations({ connectionString: ownerUrl, maxPoolSize: 1, logger: quiet });
    await runner.query(JOBS_RIGHTS);
    await runner.query(`BEGIN; ${DOORS.map(laying).join('\n')}; COMMIT`);
    return ran.map(({ name }) => name);
  } finally {
    await runner.query(`SELECT pg_advisory_unlock_all()`).catch(() => undefined);
    await runner.release();
    await database.destroy();
  }
}

async function refuseMissingRoles(database: DataSource): Promise<void> {
  const rows = await database.query<{ name: string }[]>(
    `SELECT name FROM unnest(ARRAY['jalon_app', 'jalon_jobs']) AS name
     WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name)`,
  );
  if (rows.length > 0) throw new Error(missingRoles(rows.map(({ name }) => name)));
}
