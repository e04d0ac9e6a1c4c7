import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refuse, root, runNodeQuietly, say, tool } from './run.mjs';

const SOURCES = ['apps/api', 'apps/web', 'apps/launcher/src', 'libs', 'migrations'];
const FILES = ['package-lock.json', 'tsconfig.base.json', 'nx.json', 'apps/launcher/rolldown.config.mjs'];
const BUILT = ['apps/api/dist/main.js', 'apps/web/dist/index.html', 'apps/launcher/dist/main.js'];
const LEFT_OUT = new Set(['dist', 'node_modules', 'test', 'coverage', '.cache']);
const stampFile = path.join(root, '.cache/build.stamp');

/** Builds api, web and launcher; asks Nx only when a source has changed since the last build. */
export function ensureBuilt() {
  const stamp = stampOfSources();
  if (isBuilt(stamp)) return;
  say('Construction…', 'Building…');
  const projects = '@jalon/api,@jalon/web,@jalon/launcher';
  const nx = [tool('nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '-p', projects, '--outputStyle=static'];
  if (!runNodeQuietly(nx, nxSurroundings)) refuse('La construction a échoué.', 'The build failed.');
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** No process left behind, no drawing on the terminal, and the build of production whoever asks. */
export const nxSurroundings = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NODE_ENV: 'production',
  FORCE_COLOR: '0',
};

const isBuilt = (stamp) =>
  BUILT.every((file) => existsSync(path.join(root, file))) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp;

/** SHA-256 over names and contents of everything a build reads. */
function stampOfSources() {
  const hash = createHash('sha256').update(process.env.VITE_COMPONENTS ?? '');
  for (const file of [...FILES, ...SOURCES.flatMap(filesOf)].sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesOf(name);
    return /\.spec\.tsx?$/.test(name) ? [] : [name];
  });
}
