import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const MOST = 12;

/** Sources that are kept, specs left out; migrations only ever grow. */
function foldersAndSizes(): Map<string, number> {
  const kept = execFileSync('git', ['ls-files', 'apps', 'libs'], { cwd: root, encoding: 'utf8' });
  const sizes = new Map<string, number>();
  for (const file of kept
    .split('\n')
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.spec\./.test(name))) {
    const folder = path.posix.dirname(file);
    sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
  }
  return sizes;
}

it(`has no folder of more than ${MOST} files`, () => {
  const crowded = [...foldersAndSizes()].filter(([, size]) => size > MOST);
  expect(crowded).toEqual([]);
});
