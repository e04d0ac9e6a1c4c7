import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isRunning, waitUntil } from '../machine/process-life';
import { surroundingsOf } from './initialise-cluster';
import { hasLock, livingLock } from './lock-file';
import { programIn } from './native-binaries';
import type { ServerPlace } from './server-account';

const START_MS = 30_000;
const ORPHAN_MS = 10_000;
const STOP_MS = 10_000;
const ATTEMPTS = 10;
const LOOPBACK = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
const FORGETFUL = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

type AdminUrl = (port: number) => string;
interface Start {
  port: number;
  isEphemeral: boolean;
  adminUrl: AdminUrl;
}

/** A server left by a killed parent, once it answers; waits for one that is starting or going. */
export async function adoptOrphan(
  data: string,
  adminUrl: AdminUrl,
): Promise<{ pid: number; port: number } | undefined> {
  let found: { pid: number; port: number } | undefined;
  const look = async (): Promise<boolean> => {
    const lock = livingLock(data);
    if (!lock) return true;
    const { pid, port } = lock;
    if (port !== undefined && (await answers(adminUrl(port)))) found = { pid, port };
    return found !== undefined;
  };
  await waitUntil(look, { within: ORPHAN_MS, every: 100 });
  return found;
}

/** Starts the server, patient with what a killed one has not yet let go; ready when it answers. */
export async function startServer(place: ServerPlace, how: Start): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(place, how);
    } catch (error) {
      const isHeld = error instanceof Error && error.message.includes('shared memory block');
      if (!isHeld || attempt === ATTEMPTS) throw error;
      await pause(500);
    }
  }
}

/** In a group of its own, so that Ctrl-C reaches the API first; what it says goes to a file that outlives us. */
async function startOnce(place: ServerPlace, { port, isEphemeral, adminUrl }: Start): Promise<ChildProcess> {
  const logFile = path.join(place.data, 'server.log');
  const log = fs.openSync(logFile, 'w', 0o600);
  const options = ['-D', place.data, '-p', String(port), ...LOOPBACK, ...(isEphemeral ? FORGETFUL : [])];
  const program = programIn(place.native, 'postgres');
  const stdio: StdioOptions = ['ignore', 'ignore', log];
  const child = spawn(program, options, { ...surroundingsOf(place), detached: true, stdio });
  fs.closeSync(log);
  let fault = '';
  child.once('error', (error) => (fault = error.message));
  const hasEnded = (): boolean => fault !== '' || child.exitCode !== null || child.signalCode !== null;
  await waitUntil(async () => hasEnded() || (await answers(adminUrl(port))), { within: START_MS });
  if (hasEnded() || !(await answers(adminUrl(port)))) {
    child.kill('SIGQUIT');
    throw new Error(
      `The embedded Postgres did not start. ${fault}\n${fs.readFileSync(logFile, 'utf8').slice(-4000)}`,
    );
  }
  child.unref();
  return child;
}

/** Fast shutdown: open transactions are rolled back, everything is written; pulled down when that takes over 10 s. */
export async function stopServer(pid: number, data: string): Promise<void> {
  const isGone = (): boolean => !isRunning(pid) || !hasLock(data);
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (isGone()) return;
    process.kill(pid, signal);
    if (await waitUntil(isGone, { within: STOP_MS })) return;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
