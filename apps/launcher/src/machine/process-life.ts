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

/** True while a process does something: a zombie (whose command line is empty) no longer does. */
export const isRunning = (pid: number): boolean => isAlive(pid) && commandOf(pid) !== '';

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
