import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import pg from 'pg';
import { type EmbeddedPostgres, prepareCluster, startEmbeddedPostgres } from './embedded-postgres';
import { isRunning, waitUntil } from './machine/process-life';

/** A folder that the database's account may enter, also when root runs the tests. */
const folder = (): string => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'jalon-embedded-'));
  fs.chmodSync(made, 0o755);
  return made;
};

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const as = (server: EmbeddedPostgres, role: string, password: string): string =>
  server.adminUrl('jalon').replace(/\/\/[^@]*@/, `//${role}:${password}@`);

describe('the embedded Postgres', () => {
  const home = folder();
  let server: EmbeddedPostgres;

  beforeAll(async () => {
    server = await startEmbeddedPostgres(path.join(home, 'postgres'));
  });
  afterAll(async () => {
    await server.stop();
    fs.rmSync(home, { recursive: true, force: true });
  });

  it('sorts as French people do', async () => {
    const sql = `SELECT string_agg(w, ' ' ORDER BY w) AS sorted FROM unnest(array['zèbre','étude','côté','eau']) w`;
    expect(await ask(server.adminUrl('postgres'), sql)).toEqual([{ sorted: 'côté eau étude zèbre' }]);
  });

  it('lets nobody in without the password', async () => {
    const url = server.adminUrl('postgres').replace(/:[^:@]*@/, ':guess@');
    await expect(ask(url, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  describe('once prepared', () => {
    const passwords = { owner: 'o-1', app: "a'2", jobs: 'j-3' };
    beforeAll(async () => {
      await prepareCluster(server.adminUrl('postgres'), {
        database: 'jalon',
        passwords: { ...passwords, app: 'old' },
      });
      await prepareCluster(server.adminUrl('postgres'), { database: 'jalon', passwords });
    });

    it('has three roles that can bypass nothing', async () => {
      const sql = `SELECT rolname FROM pg_roles WHERE rolname LIKE 'jalon\\_%'
        AND rolcanlogin AND NOT (rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls) ORDER BY 1`;
      expect(await ask(server.adminUrl('jalon'), sql)).toEqual([
        { rolname: 'jalon_app' },
        { rolname: 'jalon_jobs' },
        { rolname: 'jalon_owner' },
      ]);
    });

    it('lets the owner create the extensions that migrations ask for', async () => {
      const owner = as(server, 'jalon_owner', passwords.owner);
      for (const name of ['pg_trgm', 'unaccent', 'citext', 'pgcrypto'])
        await ask(owner, `CREATE EXTENSION ${name}`);
      const sql = `SELECT count(*)::int AS n FROM pg_extension WHERE extname IN ('pg_trgm','unaccent','citext','pgcrypto')`;
      expect(await ask(owner, sql)).toEqual([{ n: 4 }]);
    });

    it.each([
      ['jalon_app', "a'2"],
      ['jalon_jobs', 'j-3'],
    ])('lets %s in, but not create anything', async (role, password) => {
      const url = as(server, role, encodeURIComponent(password));
      expect(await ask(url, 'SELECT current_user AS who')).toEqual([{ who: role }]);
      await expect(ask(url, 'CREATE TABLE t ()')).rejects.toThrow(/permission denied/);
      await expect(ask(url, 'CREATE SCHEMA s')).rejects.toThrow(/permission denied/);
    });
  });
});

describe('an ephemeral server', () => {
  it('leaves no data and no process behind', async () => {
    const data = path.join(folder(), 'postgres');
    const { pid, stop } = await startEmbeddedPostgres(data, { ephemeral: true });
    await stop();
    expect(fs.existsSync(data)).toBe(false);
    expect(await waitUntil(() => !isRunning(pid), { within: 5000 })).toBe(true);
    fs.rmSync(path.dirname(data), { recursive: true, force: true });
  });
});

describe('after the parent was killed', () => {
  it('adopts the server with what it kept, then stops it and starts it again', async () => {
    const home = folder();
    const data = path.join(home, 'postgres');
    const parent = await startInAnotherProcess(data, home);
    await ask(parent.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    parent.kill();

    const adopted = await startEmbeddedPostgres(data);
    expect(adopted).toMatchObject({ adopted: true, port: Number(new URL(parent.url).port) });
    expect(await ask(adopted.adminUrl('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    await adopted.stop();

    const again = await startEmbeddedPostgres(data);
    expect(again.adopted).toBe(false);
    expect(await ask(again.adminUrl('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);

    process.kill(again.pid, 'SIGKILL');
    const risen = await startEmbeddedPostgres(data, { port: again.port });
    expect(risen).toMatchObject({ adopted: false, port: again.port });
    expect(await ask(risen.adminUrl('postgres'), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    await risen.stop();
    fs.rmSync(home, { recursive: true, force: true });
  });

  it('does not take a reused process number for a living server', async () => {
    const home = folder();
    const data = path.join(home, 'postgres');
    const first = await startEmbeddedPostgres(data);
    const lock = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8');
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
    fs.writeFileSync(path.join(data, 'postmaster.pid'), lock.replace(/^\d+/, String(stranger.pid)));

    const second = await startEmbeddedPostgres(data);
    expect(second.adopted).toBe(false);
    await second.stop();
    stranger.kill();
    fs.rmSync(home, { recursive: true, force: true });
  });
});

/** A process of its own that starts the server and says its address. */
async function startInAnotherProcess(data: string, home: string): Promise<{ url: string; kill: () => void }> {
  const script = path.join(import.meta.dirname, '..', 'dist', `orphan-${path.basename(home)}.mjs`);
  const source = path.join(import.meta.dirname, 'embedded-postgres.ts');
  const rolldown = path.join(import.meta.dirname, '../../../node_modules/rolldown/bin/cli.mjs');
  execFileSync(process.execPath, [rolldown, source, '-o', script, '-p', 'node', '-e', 'pg,zod'], {
    stdio: 'pipe',
  });
  const run = `import { startEmbeddedPostgres } from ${JSON.stringify(script)};
    console.log((await startEmbeddedPostgres(${JSON.stringify(data)})).adminUrl('postgres'));
    setInterval(() => 0, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = await once(child.stdout, 'data');
  fs.rmSync(script);
  return { url: String(first).trim(), kill: () => child.kill('SIGKILL') };
}
