import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createReadStream } from 'node:fs';
import { SpreadsheetReader } from '../platform/imports/reading/spreadsheet-reader';

/** What it costs to read one file: seconds, and what the main thread and the memory felt. */
export interface ReadingCost {
  readonly inspected: number;
  readonly read: number;
  readonly rows: number;
  readonly cells: number;
  /** The longest block of the main thread's event loop, in milliseconds. */
  readonly block: number;
  /** The most memory the process had resident, its worker thread included, and what it had before, in megabytes. */
  readonly peak: number;
  readonly before: number;
}

const RESOLUTION = 1;

const memory = (line: 'VmHWM' | 'VmRSS'): number => {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024;
};

const seconds = (began: number): number => (performance.now() - began) / 1000;

/** Inspects and reads a file as the import does, from a stream. */
export async function costOfReading(file: string): Promise<ReadingCost> {
  const reader = new SpreadsheetReader();
  const before = memory('VmRSS');
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const began = performance.now();
  const { reading } = await reader.inspect({ stream: createReadStream(file) });
  const inspected = seconds(began);
  const again = performance.now();
  let cells = 0;
  const { rows } = await reader.rows({ stream: createReadStream(file) }, reading, {
    onBatch: (batch) => {
      for (const row of batch) cells += row.cells.length;
    },
  });
  const read = seconds(again);
  delay.disable();
  return { inspected, read, rows, cells, block: delay.max / 1e6 - RESOLUTION, peak: memory('VmHWM'), before };
}
