import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Environment } from './api-environment';
import { waitUntil } from '../machine/process-life';
import { Refusal, words } from '../words';

const LIVE_MS = 60_000;
const READY_MS = 5_000;
const DRAIN_MS = 20_000;

/** Of `GET /api/health/ready`. */
const Checks = z.object({ checks: z.record(z.string(), z.string()) });
const WELL = new Set(['ok', 'kept']);

/** Whether the API answers, and what it says it lacks to take people. */
export interface Readiness {
  isLive: boolean;
  wanting: string[];
}

/** Runs one of the API's programs to its end (`migrate.js`, `seed.js`); refuses with the step's name when it fails. */
export async function runStep(
  file: string,
  { args = [], env }: { args?: string[]; env: Environment },
): Promise<void> {
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { env, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Refusal(words.stepFailed(path.basename(file, '.js')));
}

/** Starts the API in a group of its own, so that Ctrl-C reaches it through `drain` alone; logs to a file when given. */
export function startApi(
  file: string,
  { env, logFile }: { env: Environment; logFile: string | undefined },
): ChildProcess {
  const log = logFile === undefined ? 'inherit' : openLog(logFile);
  const child = spawn(process.execPath, ['--enable-source-maps', file], {
    env,
    detached: true,
    stdio: ['ignore', log, 'inherit'],
  });
  if (typeof log === 'number') fs.closeSync(log);
  return child;
}

/** The former start's log is kept beside as `.1`. */
function openLog(file: string): number {
  if (fs.existsSync(file)) fs.renameSync(file, `${file}.1`);
  return fs.openSync(file, 'a', 0o600);
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Waits for the API to answer, a minute at most, then 5 s to be ready; tells what keeps it from being so. */
export async function becomesReady(child: ChildProcess, address: string): Promise<Readiness> {
  const get = (path: string): Promise<Response | undefined> =>
    fetch(`${address}${path}`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  const isLive = async (): Promise<boolean> => (await get('/api/health'))?.ok ?? false;
  const isReady = async (): Promise<boolean> => (await get('/api/health/ready'))?.ok ?? false;

  await waitUntil(async () => hasEnded(child) || (await isLive()), { within: LIVE_MS });
  if (hasEnded(child) || !(await isLive())) return { isLive: false, wanting: [] };
  if (await waitUntil(isReady, { within: READY_MS, every: 50 })) return { isLive: true, wanting: [] };
  return { isLive: true, wanting: await wantingIn(await get('/api/health/ready')) };
}

/** Checks of the answer that are not well, as `mail: not configured`. */
async function wantingIn(answer: Response | undefined): Promise<string[]> {
  const told = Checks.safeParse(await answer?.json());
  const checks = Object.entries(told.data?.checks ?? { health: 'no answer' });
  return checks.filter(([, state]) => !WELL.has(state)).map(([name, state]) => `${name}: ${state}`);
}

/** Lets accepted requests end, then is patient no longer than 20 s. */
export async function drain(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS);
  await ended;
  clearTimeout(impatience);
}
