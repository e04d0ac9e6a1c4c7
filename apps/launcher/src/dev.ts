import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { apiEnvironment, builtFiles } from './api/api-environment';
import { fail } from './failure';
import { holdDataFolder } from './installation/data-folder';
import { openDatabase } from './installation/open-database';
import { secretsOf } from './installation/secrets';
import { readSettings } from './installation/settings';
import { isPortTaken } from './machine/free-port';
import { migrate, seedFirstStart } from './prepare-data';
import { Refusal, say, words } from './words';

const root = path.resolve(import.meta.dirname, '../../..');
const modules = path.join(root, 'node_modules');
const WEB = 'http://localhost:5173';

/** `npm run dev`: embedded Postgres, API rebuilt and restarted on change, Vite's own server for the screens. */
async function run(): Promise<void> {
  const settings = { ...readSettings(root, process.env), publicUrl: process.env['PUBLIC_URL'] || WEB };
  const hold = await holdDataFolder(settings.dataDir);
  if (await isPortTaken(settings.host, settings.port))
    throw new Refusal(words.portTaken(settings.host, settings.port));
  const secrets = secretsOf(settings.dataDir);
  const database = await openDatabase(settings, secrets);
  const installation = { settings, secrets, database };
  await migrate(root, installation);
  await seedFirstStart(root, installation);
  const env = { ...apiEnvironment(root, installation), NODE_ENV: 'development' };
  const children = startWatchers({ ...env, API_URL: `http://127.0.0.1:${settings.port}` });
  say(words.ready(WEB));
  await Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    ...children.map((child) => once(child, 'exit')),
  ]);
  for (const child of children) child.kill('SIGTERM');
  await database.close();
  hold.release();
  process.exit(0);
}

function startWatchers(env: Record<string, string | undefined>): ChildProcess[] {
  const node = (cwd: string, args: string[]): ChildProcess =>
    spawn(process.execPath, args, {
      cwd: path.join(root, cwd),
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  const { main } = builtFiles(root);
  return [
    node('apps/api', [path.join(modules, 'rolldown/bin/cli.mjs'), '-c', 'rolldown.config.mjs', '-w']),
    node('apps/api', [
      '--enable-source-maps',
      '--watch-preserve-output',
      `--watch-path=${path.dirname(main)}`,
      main,
    ]),
    node('apps/web', [path.join(modules, 'vite/bin/vite.js'), '--port', '5173', '--strictPort']),
  ];
}

run().catch(fail);
