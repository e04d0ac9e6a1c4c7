import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Who runs the server, from which binaries, on which data. `ids` is empty when it is the present user. */
export interface ServerPlace {
  native: string;
  data: string;
  ids: { uid?: number; gid?: number };
}

/** Where root keeps what the database's account could not reach inside a private folder. */
const SHARED = '/var/lib/jalon';

/** Postgres refuses to run as root: root hands it to an account that exists anyway, in folders it can reach. */
export function placeOfServer(native: string, dataDir: string): ServerPlace {
  const data = path.resolve(dataDir);
  fs.mkdirSync(path.dirname(data), { recursive: true });
  if (process.getuid?.() !== 0) return { native, data, ids: {} };
  return {
    ids: unprivilegedAccount(),
    native: isReachableByOthers(native) ? native : copyOf(native),
    data: reachableData(data),
  };
}

/** The folder itself, or the one its link leads to; in a private place a link is made to a new folder outside. */
function reachableData(data: string): string {
  const found = fs.lstatSync(data, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return fs.readlinkSync(data);
  if (isReachableByOthers(path.dirname(data))) return data;
  if (found) fs.rmdirSync(data);
  fs.mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  const elsewhere = path.join(SHARED, `data-${randomBytes(6).toString('hex')}`);
  fs.symlinkSync(elsewhere, data);
  return elsewhere;
}

function unprivilegedAccount(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(
    'Running as root, and neither the user "postgres" nor "nobody" exists to run the database.',
  );
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

/** True when every folder on the way can be entered by any user. */
function isReachableByOthers(place: string): boolean {
  const folder = path.resolve(place);
  if (fs.existsSync(folder) && (fs.statSync(folder).mode & 0o001) === 0) return false;
  return folder === path.dirname(folder) || isReachableByOthers(path.dirname(folder));
}

/** Copied aside and moved at the end: a killed start leaves no half of it. One copy per installation and build. */
function copyOf(native: string): string {
  const stamp = createHash('sha256')
    .update(native)
    .update(fs.readFileSync(path.join(native, '../package.json')));
  const target = path.join(SHARED, `bin-${stamp.digest('hex').slice(0, 12)}`);
  if (fs.existsSync(path.join(target, 'bin/postgres'))) return target;
  const half = `${target}.half`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(half, target);
  return target;
}
