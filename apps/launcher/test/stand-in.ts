import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { waitUntil } from '../src/machine/process-life';

const repository = path.resolve(import.meta.dirname, '../../..');

/** Programs that stand where the built API would, and write down in `story` what happens to them. */
const NOTE = `import fs from 'node:fs'; import pg from 'pg';
const note = (line) => fs.appendFileSync(process.env.DATA_DIR + '/story', line + '\\n');
const ask = async (url) => { const c = new pg.Client({ connectionString: url }); await c.connect();
  const { rows } = await c.query('SELECT current_user AS who'); await c.end(); return rows[0].who; };`;
const PROGRAMS = {
  migrate: `${NOTE} note('migrate as ' + await ask(process.env.DATABASE_OWNER_URL));`,
  seed: `${NOTE} note('seed ' + process.argv[2]);
    const account = { email: 'ada@atelier.example', password: 'p4ss', name: 'Ada', roles: ['admin', 'director'] };
    fs.writeFileSync(process.env.DATA_DIR + '/demonstration-accounts.json', JSON.stringify([account]));`,
  main: `${NOTE} import http from 'node:http';
    const who = async () => (await ask(process.env.DATABASE_URL)) + ' ' + (await ask(process.env.DATABASE_JOBS_URL));
    note('api as ' + await who() + ', owner ' + (process.env.DATABASE_OWNER_URL ?? 'unknown'));
    http.createServer(async (request, response) => {
      if (process.env.WANTING && request.url.endsWith('ready')) {
        response.statusCode = 503;
        response.end(JSON.stringify({ checks: { database: 'ok', mail: process.env.WANTING } }));
        return;
      }
      try { await who(); response.end('{}'); } catch { response.statusCode = 503; response.end('{}'); }
    }).listen(Number(process.env.PORT), process.env.HOST);
    process.on('SIGTERM', async () => { note('api drained as ' + await who()); process.exit(0); });`,
};

/** A product whose API is a stand-in, with the launcher built as it is. */
export function standInProduct(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'jalon-product-'));
  fs.chmodSync(root, 0o755);
  fs.symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  fs.mkdirSync(path.join(root, 'apps/api/dist'), { recursive: true });
  fs.writeFileSync(path.join(root, 'package.json'), '{"type":"module"}');
  for (const [name, text] of Object.entries(PROGRAMS))
    fs.writeFileSync(path.join(root, `apps/api/dist/${name}.js`), text);
  const rolldown = path.join(repository, 'node_modules/rolldown/bin/cli.mjs');
  const source = path.join(repository, 'apps/launcher/src/main.ts');
  const built = path.join(root, 'apps/launcher/dist/main.js');
  execFileSync(process.execPath, [rolldown, source, '-o', built, '-p', 'node', '-e', 'pg,zod'], {
    stdio: 'pipe',
  });
  return root;
}

/** A launcher at work: what it has said, and its end. */
export interface Launched {
  process: ChildProcess;
  said(): string;
  /** Resolves when a line was said that holds this text; fails after 30 s, or when the launcher ends before. */
  says(text: string): Promise<void>;
  ended(): Promise<number | null>;
}

/** Starts the launcher of a stand-in product, in English. */
export function startLauncher(root: string, environment: Record<string, string>): Launched {
  const program = path.join(root, 'apps/launcher/dist/main.js');
  const env = { PATH: process.env['PATH'], LANG: 'en', ...environment };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += String(text)));
  const end = once(child, 'exit').then(() => child.exitCode);
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    process: child,
    said: () => told,
    says: async (text) => {
      await waitUntil(() => told.includes(text) || hasEnded(), { within: 30_000 });
      if (!told.includes(text)) throw new Error(`Never said “${text}”:\n${told}`);
    },
    ended: () => end,
  };
}
