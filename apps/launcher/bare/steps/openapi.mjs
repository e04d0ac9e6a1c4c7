import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './run.mjs';

const program = path.join(root, 'apps/api/dist/openapi.js');
const committed = path.join(root, 'docs/openapi.json');

/** True when the committed document says what the operations say; `--write` (npm run openapi) makes it so. */
export function isOpenApiCurrent() {
  if (!existsSync(program)) return true;
  const told = spawnSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (told.status !== 0) return complain(told.stderr);
  if (process.argv.includes('--write')) writeFileSync(committed, told.stdout);
  const kept = existsSync(committed) ? readFileSync(committed, 'utf8') : '';
  return (
    kept.trim() === told.stdout.trim() ||
    complain(`docs/openapi.json is not current: ${firstDifference(kept, told.stdout)}`)
  );
}

function firstDifference(kept, told) {
  const [before, now] = [kept.split('\n'), told.split('\n')];
  const line = now.findIndex((text, index) => text !== before[index]);
  return `line ${line + 1} is now “${now[line]?.trim()}”. Run npm run openapi and read the change.`;
}

function complain(message) {
  console.error(message);
  return false;
}
