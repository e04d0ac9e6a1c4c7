import './steps/node-version.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';

const { ensureInstalled } = await import('./steps/install.mjs');
ensureInstalled();
const { ensureBuilt } = await import('./steps/build.mjs');
ensureBuilt();
const { root, runNode } = await import('./steps/run.mjs');

const program = path.join(root, 'apps/api/dist/bench.js');
if (!existsSync(program)) {
  console.error('There is no bench in this build.');
  process.exit(1);
}
process.exitCode = runNode(['--enable-source-maps', program, ...process.argv.slice(2)]) ? 0 : 1;
