import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** True while a process has this id, whoever owns it; a zombie counts until its parent has reaped it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Words of a process's command line; undefined where the system does not tell (it is told on Linux only). */
export function commandOf(pid: number): string | undefined {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return undefined;
  }
}

/** True while a process does something: a zombie no longer does, its ports are free. Elsewhere than on Linux: alive. */
export const isRunning = (pid: number): boolean => isAlive(pid) && !isZombie(pid);

/** The state stands behind the name, which is in brackets and may hold anything. */
function isZombie(pid: number): boolean {
  try {
    return /^\S+ \(.*\) [ZX] /s.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Asks every `every` milliseconds until the answer is yes (true) or `within` milliseconds are over (false). */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  { within, every = 25 }: { within: number; every?: number },
): Promise<boolean> {
  const end = Date.now() + within;
  for (;;) {
    if (await isSo()) return true;
    if (Date.now() >= end) return false;
    await pause(every);
  }
}
