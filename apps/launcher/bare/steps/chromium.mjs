import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Path of a Chromium: `CHROMIUM_PATH`, the system's, or one that root installs on Debian; else undefined. */
export function findChromium() {
  return process.env.CHROMIUM_PATH || onSystem() || (mayInstall() && install() ? onSystem() : undefined);
}

function onSystem() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...MAC].find(
    isProgram,
  );
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install() {
  console.log('Installing Chromium for the journeys…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  const packages = ['chromium', 'fonts-liberation'];
  return apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', ...packages);
}
