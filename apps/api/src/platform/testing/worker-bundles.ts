import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { rolldown, type RolldownOptions } from 'rolldown';
import { loadConfig } from 'rolldown/config';
import { WORKERS_FOLDER } from '../worker-place';

const API = path.resolve(import.meta.dirname, '../../..');
const CACHE = path.resolve(API, '../../.cache');

/** Programs of threads are bundles of one entry; the product's own have many. */
const isWorker = ({ input }: RolldownOptions): boolean =>
  typeof input === 'object' && !Array.isArray(input) && Object.keys(input).length === 1;

async function bundle(config: RolldownOptions, folder: string): Promise<void> {
  const build = await rolldown({ ...config, cwd: API, tsconfig: path.join(API, 'tsconfig.json') });
  await build.write({ ...[config.output].flat()[0], dir: folder });
  await build.close();
}

/** Bundles the threads' programs as the product's build does, into a folder of this run, and tells where they are. */
export async function bundleWorkers(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(path.join(CACHE, 'workers-'));
  process.env[WORKERS_FOLDER] = folder;
  for (const config of (await loadConfig(path.join(API, 'rolldown.config.mjs'))) as RolldownOptions[]) {
    if (isWorker(config)) await bundle(config, folder);
  }
}

/** Removes the folder of this run. */
export async function dropWorkers(): Promise<void> {
  const folder = process.env[WORKERS_FOLDER];
  if (folder?.startsWith(CACHE)) await rm(folder, { recursive: true, force: true });
}
