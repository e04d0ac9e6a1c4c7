import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { MeasurementCost } from './measurement-cost';
import { setBenchStage, start } from '../stage';

/** Half of `COPY`, with session, permission, checks, row security, journal and idempotency on. */
const AIM = 0.5;
/** A list, a KPI and the facts of a gate at that many measurements, in milliseconds. */
const READ_AIM = 100;

/** Prints what measurements cost in batches, as a ratio to `COPY` of the same rows in the same run. */
export async function printMeasurementLines(): Promise<void> {
  const stage = await setBenchStage();
  try {
    const server = await start([path.join(import.meta.dirname, 'main.js')], stage.env);
    const program = path.join(import.meta.dirname, 'bench-measurements.js');
    const { stdout } = await promisify(execFile)(process.execPath, [program, server.url, stage.urls.owner]);
    await server.stop();
    const { rows, api, copy, reading }: MeasurementCost = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    console.log(`measurements, ${rows} in batches of 5 000`);
    console.log(
      `    ${'through the API'.padEnd(28)}${api.toFixed(0)} rows/s; COPY ${copy.toFixed(0)} rows/s; ` +
        `ratio ${(api / copy).toFixed(2)}  (aim ${AIM})`,
    );
    for (const [what, ms] of Object.entries(reading))
      console.log(`    ${what.padEnd(28)}${ms.toFixed(0).padStart(4)} ms  (aim ${READ_AIM})`);
  } finally {
    await stage.strike();
  }
}
