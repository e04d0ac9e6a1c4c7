import fs from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from '../machine/process-life';

/** What `postmaster.pid` says: the server's process and its port (undefined while it starts). */
export interface Lock {
  pid: number;
  port: number | undefined;
}

const fileIn = (data: string): string => path.join(data, 'postmaster.pid');

/** The lock of a server whose process lives; a lock left by a dead one, or by another program's pid, is none. */
export function livingLock(data: string): Lock | undefined {
  const lock = readLock(data);
  if (!lock || !isAlive(lock.pid)) return undefined;
  const command = commandOf(lock.pid);
  // An empty command line is a zombie: Postgres itself refuses to start until it is reaped.
  if (command === undefined || command === '' || command.includes('postgres')) return lock;
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

/** The pid may by now be another program's. To Postgres its parent's pid is stale; it still checks shared memory. */
function disown(data: string): void {
  const [, ...rest] = fs.readFileSync(fileIn(data), 'utf8').split('\n');
  fs.writeFileSync(fileIn(data), [process.pid, ...rest].join('\n'));
}
