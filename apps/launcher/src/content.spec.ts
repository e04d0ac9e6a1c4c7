import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../../..');

/** Without `--write` the program only looks: at the shapes, the flaws, and what is committed. */
it('ships the life cycle that content/ gives, without a flaw', () => {
  const { status, stderr } = spawnSync(process.execPath, ['apps/launcher/bare/content.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
