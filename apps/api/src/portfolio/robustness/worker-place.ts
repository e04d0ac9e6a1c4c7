import { existsSync } from 'node:fs';
import path from 'node:path';

const NAME = 'robustness-worker.js';

/** Where the worker's program stands: told by the environment (tests), else beside the product's own. */
export function workerPlace(): string {
  const told = process.env['ROBUSTNESS_WORKER'];
  if (told) return told;
  const here = import.meta.dirname;
  const found = [here, path.dirname(here)].map((folder) => path.join(folder, NAME)).find(existsSync);
  if (!found) throw new Error(`${NAME} stands neither in ${here} nor above it`);
  return found;
}
