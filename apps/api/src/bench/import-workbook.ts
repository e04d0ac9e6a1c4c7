import { surveyImport } from '@jalon/contracts/imports/imports.operations';
import { createCall } from '@jalon/contracts/platform/client';
import type { Mapping } from '@jalon/domain/imports/mapping';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { FEATURES } from '../features';
import { readConfig } from '../platform/config';
import { createDataSource } from '../platform/database/data-source';
import { SESSION_COOKIE } from '../platform/http/wire';
import { ImportWalk, mappingOf } from '../platform/imports/testing/import-walk';
import { createServer } from '../platform/server';
import { Population } from '../platform/testing/population';
import { followTurns } from './read-workbook';

/**
 * One step: its seconds, those that the process computed, and in milliseconds the longest block of its event loop and
 * the most that it computed between two turns of it (null where none tells).
 */
export interface StepCost {
  readonly seconds: number;
  readonly work: number;
  readonly block: number;
  readonly turn: number | null;
}

/** What it costs to take a file in, check it, apply it, and check it once more. */
export interface ImportCost {
  readonly rows: number;
  readonly applied: number;
  readonly same: number;
  readonly steps: Readonly<Record<'read' | 'check' | 'commit' | 'again', StepCost>>;
  /** The most memory that the process had resident, its worker thread included, in megabytes. */
  readonly peak: number;
}

const RESOLUTION = 1;
const LONGEST_MS = 900_000;

async function measured<T>(act: () => Promise<T>): Promise<[T, StepCost]> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const turns = followTurns();
  const began = performance.now();
  const used = process.cpuUsage();
  const answer = await act();
  const { user, system } = process.cpuUsage(used);
  delay.disable();
  const turn = turns();
  const block = delay.max / 1e6 - RESOLUTION;
  return [answer, { seconds: (performance.now() - began) / 1000, work: (user + system) / 1e6, block, turn }];
}

const peak = (): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? NaN) / 1024;

/** A house of this process over the stage that the environment tells, and a director of a new organisation in it. */
async function openFor(env: NodeJS.ProcessEnv) {
  const config = readConfig({ ...env, RUN_JOBS: 'true' });
  const { databaseUrl: url, poolSize } = config;
  const database = createDataSource({ url, poolSize, onPoolError: () => undefined });
  await database.initialize();
  const app = await createServer(config, database, FEATURES);
  await app.listen(0, '127.0.0.1');
  const population = await Population.of(env['DATABASE_OWNER_URL'] ?? '');
  const organisationId = await population.organisation('Banc');
  const { sessionToken } = await population.person({ organisationId, roles: ['director'] });
  const baseUrl = await app.getUrl();
  return createCall({ baseUrl, headers: () => ({ cookie: `${SESSION_COOKIE}=${sessionToken}` }) });
}

/** Title and problem are the first two columns of the large workbook. */
const PLAIN: Mapping = mappingOf(['title', 'problem'], { identity: { by: 'columns', positions: [2] } });

/** Takes a file all the way, by the suggested mapping or by the plain one, then checks it once more. */
export async function costOfImport(place: string, isSuggested: boolean): Promise<ImportCost> {
  const call = await openFor(process.env);
  const walk = new ImportWalk(call, 'use-cases', { within: LONGEST_MS, every: 250 });
  const content = await readFile(place);
  const file = () => new File([new Uint8Array(content)], path.basename(place), { type: 'text/csv' });
  const [run, read] = await measured(() => walk.read(file()));
  const mapping = isSuggested ? (await call(surveyImport, { id: run.id })).suggestion : PLAIN;
  const [checked, check] = await measured(() => walk.map(run, mapping));
  const [done, commit] = await measured(() => walk.commit(checked));
  const later = await walk.read(file());
  const [same, again] = await measured(() => walk.map(later, mapping));
  return {
    rows: run.rows,
    applied: done.applied,
    same: same.counts?.same ?? 0,
    steps: { read, check, commit, again },
    peak: peak(),
  };
}
