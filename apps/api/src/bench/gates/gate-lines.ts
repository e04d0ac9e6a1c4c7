import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { setBenchStage, start } from '../stage';
import type { Cost, GateCosts } from './gate-cost';

/** A gate page with all its facts, in one request, at 500 projects: milliseconds that 95 of 100 do not exceed. */
const AIM = 150;

const line = (name: string, { p50, p95 }: Cost, aim?: number): string =>
  `    ${name.padEnd(28)}p50 ${p50.toFixed(0).padStart(4)} ms  p95 ${p95.toFixed(0).padStart(4)} ms` +
  (aim === undefined ? '' : `  (aim ${aim})`);

/** Prints what a gate costs where an organisation has many. */
export async function printGateLines(): Promise<void> {
  const stage = await setBenchStage();
  try {
    const server = await start([path.join(import.meta.dirname, 'main.js')], stage.env);
    const program = path.join(import.meta.dirname, 'bench-gates.js');
    const { stdout } = await promisify(execFile)(process.execPath, [program, server.url, stage.urls.owner]);
    await server.stop();
    const costs: GateCosts = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    console.log(`gates, at ${costs.projects} projects`);
    console.log(line('page of a gate', costs.page, AIM));
    console.log(line('gates of a project', costs.path));
    console.log(line('board of all open gates', costs.board));
  } finally {
    await stage.strike();
  }
}
