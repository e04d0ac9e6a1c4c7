import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { setBenchStage, start } from '../stage';
import type { Cost, GateCosts } from './gate-cost';

/** Milliseconds that 95 of 100 do not exceed at 500 projects; the page in one request with all its facts. */
const AIMS = { page: 150, board: 1000, timeline: 300, live: 2000 } as const;

type Shown = Pick<Cost, 'p50' | 'p95'> & Partial<Cost>;

const line = (name: string, { p50, p95, kilobytes }: Shown, aim?: number): string =>
  `    ${name.padEnd(32)}p50 ${p50.toFixed(0).padStart(4)} ms  p95 ${p95.toFixed(0).padStart(4)} ms` +
  (kilobytes === undefined ? '' : `  ${kilobytes.toFixed(0).padStart(4)} kB`) +
  (aim === undefined ? '' : `  (aim ${aim})`);

/** Prints what gates and plans cost where an organisation has many. */
export async function printGateLines(): Promise<void> {
  const stage = await setBenchStage();
  try {
    const server = await start([path.join(import.meta.dirname, 'main.js')], stage.env);
    const program = path.join(import.meta.dirname, 'bench-gates.js');
    const { stdout } = await promisify(execFile)(process.execPath, [program, server.url, stage.urls.owner]);
    await server.stop();
    const costs: GateCosts = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    console.log(`gates, at ${costs.projects} projects`);
    console.log(line('page of a gate', costs.page, AIMS.page));
    console.log(line('gates of a project', costs.path));
    console.log(line('board of all open gates', costs.board, AIMS.board));
    console.log(line('gates of the first page', costs.home));
    console.log(line('a page of 50 projects', costs.list));
    console.log(line('plan of a project', costs.plan));
    console.log(line('time line of all projects', costs.timeline, AIMS.timeline));
    console.log(line('a change on an open page', costs.live, AIMS.live));
  } finally {
    await stage.strike();
  }
}
