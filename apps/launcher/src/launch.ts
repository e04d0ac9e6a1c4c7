import fs from 'node:fs';
import path from 'node:path';
import { apiEnvironment, builtFiles } from './api/api-environment';
import { becomesReady, drain, startApi } from './api/api-process';
import { holdDataFolder } from './installation/data-folder';
import { freePort, isPortTaken } from './machine/free-port';
import { openDatabase } from './installation/open-database';
import { secretsOf } from './installation/secrets';
import type { Settings } from './installation/settings';
import { migrate, seedFirstStart } from './prepare-data';
import { Refusal, say, words } from './words';

/** A Jalon that answers at `address`. */
export interface Jalon {
  address: string;
  /** Where the server's log goes; undefined when it goes to the terminal. */
  logFile: string | undefined;
  /** Exit code of an API that ended without being asked to. */
  ended: Promise<number>;
  /** The API drains first, then the embedded database stops. */
  stop(): Promise<void>;
}

/** Starts all in order: data folder, database, migrations, demonstration, API; undoes what it did when refused. */
export async function launch(root: string, asked: Settings): Promise<Jalon> {
  const hold = await holdDataFolder(asked.dataDir);
  const undo: (() => Promise<void> | void)[] = [hold.release];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const settings = { ...asked, port: await portFor(asked) };
    const secrets = secretsOf(settings.dataDir);
    say(words.database);
    const database = await openDatabase(settings, secrets);
    undo.push(database.close);
    const installation = { settings, secrets, database };
    await migrate(root, installation);
    await seedFirstStart(root, installation);

    const logFile = database.isEmbedded ? path.join(settings.dataDir, 'api.log') : undefined;
    const api = startApi(builtFiles(root).main, { env: apiEnvironment(root, installation), logFile });
    undo.push(() => drain(api));
    if (api.pid !== undefined) hold.name(api.pid);
    const { isLive, wanting } = await becomesReady(api, addressOf(settings));
    if (!isLive) throw notStarted(logFile);
    if (wanting.length > 0) say(words.wanting(wanting.join(', ')));
    const ended = new Promise<number>((resolve) => api.once('exit', (code) => resolve(code ?? 1)));
    return { address: settings.publicUrl ?? `http://localhost:${settings.port}`, logFile, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function portFor({ host, port }: Settings): Promise<number> {
  if (await isPortTaken(host, port)) throw new Refusal(words.portTaken(host, port));
  return port === 0 ? freePort() : port;
}

/** Where the launcher itself knocks: an address that means "all" is reached by the loopback. */
function addressOf({ host, port }: Settings): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function notStarted(logFile: string | undefined): Refusal {
  if (logFile === undefined) return new Refusal(words.apiFailed('stdout'));
  process.stderr.write(fs.readFileSync(logFile, 'utf8').split('\n').slice(-20).join('\n'));
  return new Refusal(words.apiFailed(logFile));
}
