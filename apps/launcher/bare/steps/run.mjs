import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/** Top of the repository. */
export const root = path.resolve(import.meta.dirname, '../../../..');

/** Program of an installed package, run by this very Node. */
export const tool = (file) => path.join(root, 'node_modules', file);

/** Runs a program of Node to its end, on this terminal; true when it succeeded. */
export function runNode(args, { cwd = root, env = {} } = {}) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawnSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio }).status === 0;
}

/** The same, heard only when it fails. */
export function runNodeQuietly(args, env) {
  const done = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (done.status !== 0) process.stderr.write(done.stdout + done.stderr);
  return done.status === 0;
}

/** Runs npm to its end; true when it succeeded. */
export function runNpm(args) {
  const { npm_execpath: npm, NODE_ENV: _, ...env } = process.env;
  if (npm?.endsWith('.js'))
    return spawnSync(process.execPath, [npm, ...args], { cwd: root, env, stdio: 'inherit' }).status === 0;
  return (
    spawnSync('npm', args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
      .status === 0
  );
}

/** Says one thing in the terminal's language, French first. */
export function say(fr, en) {
  const asked = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  console.log(asked === '' || /^(fr|C|POSIX)/.test(asked) ? fr : en);
}

/** Ends with one line. */
export function refuse(fr, en) {
  say(fr, en);
  process.exit(1);
}
