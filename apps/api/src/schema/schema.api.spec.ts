import { DOORS } from '@jalon/migrations/doors';
import { openHouse, type TestHouse } from '../platform/testing/test-house';

/** Not of one organisation: people and what precedes an organisation. Each has its own lock, told here. */
const NOT_OF_ONE_ORGANISATION: Readonly<Record<string, string>> = {
  organisation: 'is the organisation; policy on its own id',
  person: 'belongs to several; seen by oneself and colleagues',
  person_secret: 'read by doors alone',
  session: 'seen by its own person',
  password_reset: 'read by doors alone',
  sign_up: 'read by doors alone',
  rate_limit: 'counts, no content',
  development_mail: 'only on the embedded server',
  migrations: 'of the owner',
};

describe('the schema', () => {
  let house: TestHouse;
  beforeAll(async () => (house = await openHouse()));
  afterAll(() => house.close());

  const query = <Row extends object>(sql: string) => house.population.query<Row>(sql);

  it('has tables, columns, types and keys as the entities say', async () => {
    const differences = await differencesOf(house);
    expect(differences).toEqual([]);
  });

  it('has primary keys as the entities say', async () => {
    const keys = await query<{ table: string; columns: string[] }>(`
      SELECT c.relname AS table, array_agg(a.attname::text ORDER BY k.at) AS columns
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
      CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, at)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
      WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace GROUP BY 1`);
    const kept = Object.fromEntries(keys.map(({ table, columns }) => [table, columns]));
    for (const { tableName, primaryColumns } of house.database.entityMetadatas)
      expect({ [tableName]: primaryColumns.map(({ databaseName }) => databaseName) }).toEqual({
        [tableName]: kept[tableName],
      });
  });

  it('locks every table of an organisation', async () => {
    const tables = await query<{
      name: string;
      secured: boolean;
      forced: boolean;
      policy: boolean;
      key: string | null;
    }>(`
      SELECT c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
        EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.relname AND p.policyname = 'own_organisation'
          AND p.qual LIKE '%organisation_id = current_organisation()%') AS policy,
        (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
          WHERE i.indrelid = c.oid AND i.indisprimary) AS key
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') ORDER BY 1`);
    const ofOrganisations = tables.filter(({ name }) => !(name in NOT_OF_ONE_ORGANISATION));
    expect(ofOrganisations.length).toBeGreaterThan(5);
    expect(ofOrganisations).toEqual(
      ofOrganisations.map(({ name }) => ({
        name,
        secured: true,
        forced: false,
        policy: true,
        key: 'organisation_id',
      })),
    );
  });

  it('begins every foreign key between tables of an organisation with organisation_id', async () => {
    const loose = await query(`
      SELECT con.conname AS name, con.conrelid::regclass::text AS from, con.confrelid::regclass::text AS to
      FROM pg_constraint con
      JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attnum = con.conkey[1]
      WHERE con.contype = 'f' AND con.connamespace = 'public'::regnamespace
        AND EXISTS (SELECT FROM pg_attribute t WHERE t.attrelid = con.conrelid AND t.attname = 'organisation_id' AND NOT t.attisdropped)
        AND EXISTS (SELECT FROM pg_attribute t WHERE t.attrelid = con.confrelid AND t.attname = 'organisation_id' AND NOT t.attisdropped)
        AND a.attname <> 'organisation_id'`);
    expect(loose).toEqual([]);
  });

  it('gives the application and the jobs no ownership and no bypass', async () => {
    const roles = await query<{ rolname: string; powerful: boolean; owns: boolean }>(`
      SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS powerful,
        EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) AS owns
      FROM pg_roles r WHERE rolname IN ('jalon_app', 'jalon_jobs') ORDER BY 1`);
    expect(roles).toEqual([
      { rolname: 'jalon_app', powerful: false, owns: false },
      { rolname: 'jalon_jobs', powerful: false, owns: false },
    ]);
  });

  it('has no function with the owner’s rights beside the doors', async () => {
    const found = await query<{ signature: string }>(`
      SELECT p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS signature, n.nspname AS schema
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'graphile_worker')`);
    const names = (signatures: readonly string[]) => signatures.map((s) => s.slice(0, s.indexOf('('))).sort();
    expect(names(found.map(({ signature }) => signature))).toEqual(
      names(DOORS.map(({ signature }) => signature)),
    );
  });

  it('lets only the application’s role near the application’s data', async () => {
    const open = await query(`
      SELECT table_name, grantee FROM information_schema.role_table_grants
      WHERE table_schema = 'public' AND grantee = 'PUBLIC'`);
    expect(open).toEqual([]);
  });

  it('only ever adds to the journal', async () => {
    const grants = await query<{ privilege_type: string }>(`
      SELECT DISTINCT privilege_type FROM information_schema.role_table_grants
      WHERE table_name IN ('journal_event', 'journal_value', 'journal_seal') AND grantee IN ('jalon_app', 'jalon_jobs')
      ORDER BY 1`);
    expect(grants.map(({ privilege_type }) => privilege_type)).toEqual(['INSERT', 'SELECT']);
  });
});

interface ColumnRow {
  readonly table_name: string;
  readonly column_name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly generated: boolean;
}

/** What the migrated database and the entities say differently, each in a sentence. */
async function differencesOf({ database, population }: TestHouse): Promise<string[]> {
  const columns = await population.query<ColumnRow>(`
    SELECT c.relname AS table_name, a.attname AS column_name, format_type(a.atttypid, a.atttypmod) AS type,
      NOT a.attnotnull AS nullable, a.attgenerated <> '' AS generated
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped`);
  return database.entityMetadatas.flatMap((entity) => {
    const kept = new Map(
      columns.filter((c) => c.table_name === entity.tableName && !c.generated).map((c) => [c.column_name, c]),
    );
    if (kept.size === 0) return [`no table ${entity.tableName}`];
    const said = entity.columns.flatMap((column) => {
      const name = `${entity.tableName}.${column.databaseName}`;
      const row = kept.get(column.databaseName);
      kept.delete(column.databaseName);
      if (!row) return [`${name} is in the entity alone`];
      const type = typeNameOf(
        String(column.type instanceof Function ? column.type.name : column.type),
        column.isArray,
      );
      return [
        ...(type === row.type ? [] : [`${name} is ${row.type}, the entity says ${type}`]),
        ...(column.isNullable === row.nullable
          ? []
          : [`${name}: nullable ${row.nullable}, the entity says ${column.isNullable}`]),
      ];
    });
    return [
      ...said,
      ...[...kept.keys()].map((column) => `${entity.tableName}.${column} is in the database alone`),
    ];
  });
}

const LONG_NAMES: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  int: 'integer',
  varchar: 'character varying',
};

const typeNameOf = (type: string, isArray: boolean): string =>
  (LONG_NAMES[type] ?? type) + (isArray ? '[]' : '');
