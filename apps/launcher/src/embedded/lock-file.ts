import fs from 'node:fs';
import path from 'node:path';
import { commandOf, isRunning } from '../machine/process-life';

/** What `postmaster.pid` says: the server's process and its port (undefined while it starts). */
export interface Lock {
  pid: number;
  port: number | undefined;
}

const fileIn = (data: string): string => path.join(data, 'postmaster.pid');

/** The lock of a server that runs; a lock left by a dead one, or that names another program by now, is none. */
export function livingLock(data: string): Lock | undefined {
  const lock = readLock(data);
  if (!lock) return undefined;
  if (isRunning(lock.pid) && (commandOf(lock.pid) ?? 'postgres').includes('postgres')) return lock;
  disown(data);
  return undefined;
}

/** True while the lock file is there, whoever it names. */
export const hasLock = (data: string): boolean => fs.existsSync(fileIn(data));

function readLock(data: string): Lock | undefined {
  try {
    const [pid, , , port] = fs.readFileSync(fileIn(data), 'utf8').split('\n');
    return Number(pid) > 0 ? { pid: Number(pid), port: Number(port) || undefined } : undefined;
  } catch {
    return undefined;
  }
}

/** A pid that is a zombie or another program's would stop Postgres; its parent's does not. Memory is still checked. */
function disown(data: string): void {
  const [, ...rest] = fs.readFileSync(fileIn(data), 'utf8').split('\n');
  fs.writeFileSync(fileIn(data), [process.pid, ...rest].join('\n'));
}
