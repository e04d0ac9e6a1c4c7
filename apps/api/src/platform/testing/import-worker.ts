import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { rolldown, type RolldownOptions } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const API = path.resolve(import.meta.dirname, '../../..');
const CACHE = path.resolve(API, '../../.cache');
const NAME = 'import-worker';

const isWorker = ({ input }: RolldownOptions): boolean =>
  typeof input === 'object' && !Array.isArray(input) && NAME in input;

/** Bundles the import's worker as the product's build does, into a folder of this run. Answers its place. */
export async function bundleImportWorker(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(path.join(CACHE, `${NAME}-`));
  const configs = (await loadConfig(path.join(API, 'rolldown.config.mjs'))) as RolldownOptions[];
  const config = configs.find(isWorker);
  if (!config) throw new Error('The build has no import worker');
  const bundle = await rolldown({ ...config, cwd: API, tsconfig: path.join(API, 'tsconfig.json') });
  await bundle.write({ ...[config.output].flat()[0], dir: folder });
  await bundle.close();
  return path.join(folder, `${NAME}.js`);
}

/** Removes the folder of this run. */
export async function dropImportWorker(): Promise<void> {
  const place = process.env['IMPORT_WORKER'];
  if (place?.startsWith(CACHE)) await rm(path.dirname(place), { recursive: true, force: true });
}
