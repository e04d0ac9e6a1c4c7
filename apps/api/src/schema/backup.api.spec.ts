import { createClient } from '@jalon/contracts/clients/clients.operations';
import { createUseCase, listUseCases } from '@jalon/contracts/use-cases/use-cases.operations';
import pg from 'pg';
import { migrate } from '../platform/database/migrate';
import { createDataSource } from '../platform/database/data-source';
import { inUnitOfWork } from '../platform/database/unit-of-work';
import { ask } from '../platform/database/ask';
import { freshDatabase, type TestDatabase } from '../platform/testing/test-database';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

type Dump = ReadonlyMap<string, readonly unknown[]>;

/** Tables after those that they refer to. */
const IN_ORDER = `
  WITH RECURSIVE refers AS (
    SELECT DISTINCT conrelid AS child, confrelid AS parent FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid
  ), depth AS (
    SELECT oid, 0 AS level FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
    UNION SELECT child, level + 1 FROM depth JOIN refers ON refers.parent = depth.oid WHERE level < 20
  )
  SELECT c.relname AS name FROM depth d JOIN pg_class c USING (oid)
  WHERE c.relname <> 'migrations' GROUP BY 1 ORDER BY max(level), 1`;

/** An owner that is not superuser, as a hosted Postgres gives: it must migrate, back-fill, dump and restore. */
describe('the owner of one’s own Postgres', () => {
  let house: TestHouse;
  let owner: pg.Client;
  let restored: TestDatabase;

  beforeAll(async () => {
    house = await openHouse();
    for (const place of ['home', 'abroad'] as const) {
      const client = await house.as('admin', place)(createClient, { name: place, status: 'active' });
      await house.as('admin', place)(createUseCase, {
        title: `Chez ${place}`,
        problem: 'Un problème',
        clientIds: [client.id],
      });
    }
    owner = new pg.Client({ connectionString: house.ownerUrl });
    await owner.connect();
    restored = await freshDatabase(null);
  });
  afterAll(async () => {
    await owner.end();
    await restored.drop();
    await house.close();
  });

  it('is no superuser and bypasses nothing', async () => {
    const { rows } = await owner.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  });

  it('back-fills every organisation’s rows', async () => {
    const { rowCount } = await owner.query(`UPDATE use_case SET updated_at = updated_at`);
    expect(rowCount).toBe(2);
  });

  it('dumps everything, and restores it into a database that it migrated', async () => {
    const dump = await dumpOf(owner);
    await migrate(restored.ownerUrl);
    await restore(restored.ownerUrl, dump);
    const again = new pg.Client({ connectionString: restored.ownerUrl });
    await again.connect();
    expect(await dumpOf(again)).toEqual(dump);
    await again.end();

    const database = createDataSource({ url: restored.appUrl, poolSize: 2, onPoolError: () => undefined });
    await database.initialize();
    const { actor } = await house.person('admin');
    const titles = await inUnitOfWork(database, { actor }, () => ask(`SELECT title FROM use_case`));
    await database.destroy();
    expect(titles).toEqual([{ title: 'Chez home' }]);
    expect((await house.as('admin')(listUseCases, {})).items.map(({ title }) => title)).toEqual([
      'Chez home',
    ]);
  });
});

/** As pg_dump reads: with `row_security = off`, a table that would be filtered is an error, not a gap. */
async function dumpOf(client: pg.Client): Promise<Dump> {
  await client.query('SET row_security = off');
  const { rows: tables } = await client.query<{ name: string }>(IN_ORDER);
  const dump = new Map<string, readonly unknown[]>();
  for (const { name } of tables) {
    const { rows } = await client.query<{ rows: unknown[] }>(
      `SELECT coalesce(json_agg(t ORDER BY t::text), '[]') AS rows FROM ${name} AS t`,
    );
    dump.set(name, rows[0]?.rows ?? []);
  }
  return dump;
}

async function restore(url: string, dump: Dump): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const [name, rows] of dump) {
    const { rows: columns } = await client.query<{ name: string }>(
      `SELECT quote_ident(attname) AS name FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
      [name],
    );
    const list = columns.map((column) => column.name).join(', ');
    await client.query(
      `INSERT INTO ${name} (${list}) OVERRIDING SYSTEM VALUE SELECT ${list} FROM json_populate_recordset(null::${name}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  await client.end();
}
