import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');

/** The server as it is shipped, bundled once for these specs. */
export async function bundleApi(): Promise<string> {
  await mkdir(path.join(root, 'dist'), { recursive: true });
  const folder = await mkdtemp(path.join(root, 'dist/faults-'));
  const rolldown = path.join(root, '../../node_modules/rolldown/bin/cli.mjs');
  await promisify(execFile)(process.execPath, [rolldown, '-c', 'rolldown.config.mjs', '-d', folder], {
    cwd: root,
  });
  return folder;
}

/** One server process on one port: killed and started again, it answers at the same address. */
export class ApiProcess {
  private child: ChildProcess | null = null;
  private up: Promise<void> = Promise.reject(new Error('not started'));
  baseUrl = '';

  constructor(
    private readonly folder: string,
    private readonly env: Record<string, string>,
  ) {
    this.up.catch(() => undefined);
  }

  /** Resolves once the server listens. Whoever found it down waits here, not on a clock. */
  whenUp = (): Promise<void> => this.up;

  start(): Promise<void> {
    this.up = this.launch();
    return this.up;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<number | null> {
    const { child } = this;
    if (!child || !this.isAlive) return child?.exitCode ?? null;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
    return child.exitCode;
  }

  get isAlive(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  private async launch(): Promise<void> {
    const port = this.baseUrl ? new URL(this.baseUrl).port : '0';
    this.child = spawn(process.execPath, [path.join(this.folder, 'main.js')], {
      env: { PATH: process.env['PATH'] ?? '', ...this.env, PORT: port, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!this.child.stdout) throw new Error('The server says nothing');
    for await (const line of createInterface({ input: this.child.stdout })) {
      const address = /"address":"([^"]+)"/.exec(line)?.[1];
      if (!address) continue;
      this.baseUrl = address.replace('[::1]', '127.0.0.1');
      this.child.stdout.resume();
      return;
    }
    throw new Error('The server left before it listened');
  }
}
