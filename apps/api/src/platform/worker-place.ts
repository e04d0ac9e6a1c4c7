import { existsSync } from 'node:fs';
import path from 'node:path';

/** The programs that run in a thread of their own: each is a bundle of one entry in `rolldown.config.mjs`. */
export type WorkerName = 'import-worker' | 'robustness-worker';

/** The folder where tests have bundled them. */
export const WORKERS_FOLDER = 'WORKERS_FOLDER';

/** Where a worker's program stands: told by the environment (tests), else beside the product's own. */
export function workerPlace(name: WorkerName): string {
  const file = `${name}.js`;
  const here = import.meta.dirname;
  const told = process.env[WORKERS_FOLDER];
  const folders = told ? [told] : [here, path.dirname(here)];
  const found = folders.map((folder) => path.join(folder, file)).find(existsSync);
  if (!found) throw new Error(`${file} stands in none of: ${folders.join(', ')}`);
  return found;
}
