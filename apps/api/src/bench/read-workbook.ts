import type { RawRow } from '@jalon/domain/imports/reading';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { SpreadsheetReader } from '../platform/imports/reading/spreadsheet-reader';

/** What it costs to read one file: seconds, and what the main thread and the memory felt. */
export interface ReadingCost {
  readonly inspected: number;
  readonly read: number;
  readonly rows: number;
  readonly cells: number;
  /** The longest block of the main thread's event loop, in milliseconds. */
  readonly block: number;
  /** The same of a loop that has nothing to do: what the machine itself takes away. */
  readonly idle: number;
  /** The most that the main thread computed between two turns of its loop, in milliseconds; null where none tells. */
  readonly turn: number | null;
  /** The most memory the process had resident, its worker thread included, and what it had before, in megabytes. */
  readonly peak: number;
  readonly before: number;
}

const RESOLUTION = 1;
const IDLE = 4000;

/** Milliseconds that the main thread has computed, as Linux counts them; null elsewhere. */
function computed(): number | null {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : null;
}

/** Follows what the main thread computes between two turns of its loop; answers the most when it is asked to stop. */
export function followTurns(): () => number | null {
  let last = computed();
  let most = 0;
  const turns = setInterval(() => {
    const now = computed();
    if (now !== null && last !== null) most = Math.max(most, now - last);
    last = now;
  }, RESOLUTION);
  return () => {
    clearInterval(turns);
    return last === null ? null : most;
  };
}

/** Milliseconds of the longest block while something is done. */
async function longestBlock(act: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  await act();
  delay.disable();
  return delay.max / 1e6 - RESOLUTION;
}

const memory = (line: 'VmHWM' | 'VmRSS'): number => {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024;
};

const seconds = (began: number): number => (performance.now() - began) / 1000;

/** Inspects and reads a file as the import does, from a stream. */
export async function costOfReading(file: string): Promise<ReadingCost> {
  const reader = new SpreadsheetReader();
  const before = memory('VmRSS');
  const idle = await longestBlock(() => pause(IDLE));
  const cost = { inspected: 0, read: 0, rows: 0, cells: 0 };
  const endOfTurns = followTurns();
  const block = await longestBlock(async () => {
    const began = performance.now();
    const { reading } = await reader.inspect({ stream: createReadStream(file) });
    cost.inspected = seconds(began);
    const again = performance.now();
    const onBatch = (batch: readonly RawRow[]) => {
      for (const { cells } of batch) cost.cells += cells.length;
    };
    cost.rows = (await reader.rows({ stream: createReadStream(file) }, reading, { onBatch })).rows;
    cost.read = seconds(again);
  });
  return { ...cost, block, idle, turn: endOfTurns(), peak: memory('VmHWM'), before };
}
