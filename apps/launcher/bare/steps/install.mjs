import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { refuse, root, runNpm, say } from './run.mjs';

/** Installs when `node_modules` is missing, cut short, or of another lockfile. */
export function ensureInstalled() {
  if (isInstalled()) return;
  say('Installation des dépendances (une à deux minutes)…', 'Installing dependencies (a minute or two)…');
  if (!runNpm(['ci', '--include=dev', '--include=optional'])) refuse('npm ci a échoué.', 'npm ci failed.');
}

/** npm writes its own record last: an installation that was cut short has none. */
function isInstalled() {
  const record = path.join(root, 'node_modules/.package-lock.json');
  return existsSync(record) && isWhole(packagesOf(record), packagesOf(path.join(root, 'package-lock.json')));
}

/** True when every package that the lockfile wants is there at its version; optional ones may be missing. */
export function isWhole(there, wanted) {
  return Object.entries(wanted).every(([place, { version, optional, link, extraneous }]) => {
    if (!place.startsWith('node_modules/') || link || extraneous) return true;
    return there[place] ? there[place].version === version : optional === true;
  });
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
