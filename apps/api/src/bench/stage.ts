import { prepareCluster, startEmbeddedPostgres } from '@jalon/launcher/embedded-postgres';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { migrate } from '../platform/database/migrate';

const PASSWORDS = { owner: 'owner', app: 'app', jobs: 'jobs' };

/** A durable embedded Postgres with its three roles, migrated, in a folder of its own. */
export interface BenchStage {
  readonly dataDir: string;
  readonly urls: Readonly<Record<'owner' | 'app' | 'jobs', string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly strike: () => Promise<void>;
}

export async function setBenchStage(): Promise<BenchStage> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'jalon-bench-'));
  const server = await startEmbeddedPostgres(path.join(dataDir, 'postgres'));
  await prepareCluster(server.adminUrl('postgres'), { database: 'jalon', passwords: PASSWORDS });
  const url = (role: keyof typeof PASSWORDS): string => {
    const address = new URL(server.adminUrl('jalon'));
    address.username = `jalon_${role}`;
    address.password = PASSWORDS[role];
    return address.href;
  };
  const urls = { owner: url('owner'), app: url('app'), jobs: url('jobs') };
  await migrate(urls.owner);
  return {
    dataDir,
    urls,
    env: {
      DATABASE_URL: urls.app,
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_JOBS_URL: urls.jobs,
      DATA_DIR: dataDir,
      SECRET_KEY: 'a key for the bench that is long enough',
      PORT: '0',
      PUBLIC_URL: 'http://localhost:3000',
      EMBEDDED: 'true',
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
    },
    strike: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export interface Running {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to the first line that tells an address, in milliseconds. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
}

/** Starts a program that prints the address it listens on. */
export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Running> {
  const begun = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout || child.pid === undefined) throw new Error('The program did not start');
  const { pid } = child;
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[^"\s]+/.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return {
      url: url.replace('[::1]', '127.0.0.1'),
      pid,
      startedIn: performance.now() - begun,
      stop: async () => {
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        await gone;
      },
    };
  }
  throw new Error('The program left before it listened');
}
