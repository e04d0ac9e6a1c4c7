import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { COLUMNS, ROWS, writeLargeWorkbook } from './large-workbook';
import type { ReadingCost } from './read-workbook';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** Prints what reading a large workbook costs, in a process of its own so that its memory is its own. */
export async function printReadingLines(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jalon-bench-'));
  try {
    const file = path.join(folder, 'large.xlsx');
    const size = await writeLargeWorkbook(file);
    const program = path.join(import.meta.dirname, 'bench-reading.js');
    const said = execFileSync(process.execPath, [program, file], { encoding: 'utf8' });
    const cost: ReadingCost = JSON.parse(said);
    console.log(`workbook ${megabytes(size)} MB, ${ROWS} x ${COLUMNS}`);
    console.log(`    looked into in              ${cost.inspected.toFixed(1)} s`);
    console.log(
      `    rows read                   ${(cost.rows / cost.read).toFixed(0)}/s  (${cost.rows} rows, ${cost.cells} cells, ${cost.read.toFixed(1)} s)`,
    );
    console.log(
      `    longest block of the loop   ${cost.block.toFixed(0)} ms  (aim 50; an idle loop ${cost.idle.toFixed(0)} ms)`,
    );
    if (cost.turn !== null)
      console.log(
        `    longest turn, computing     ${cost.turn.toFixed(0)} ms  (what others take of the machine left out)`,
      );
    console.log(
      `    peak memory with the worker ${cost.peak.toFixed(0)} MB  (${cost.before.toFixed(0)} before)`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
