import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { Environment } from './api-environment';
import { waitUntil } from '../machine/process-life';
import { Refusal, words } from '../words';

const READY_MS = 60_000;
const DRAIN_MS = 20_000;

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

/** True once `GET /api/health/ready` answers 200; false when the process ended or a minute passed. */
export async function becomesReady(child: ChildProcess, address: string): Promise<boolean> {
  const isReady = (): Promise<boolean> =>
    fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitUntil(async () => hasEnded(child) || (await isReady()), { within: READY_MS });
  return !hasEnded(child) && (await isReady());
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
