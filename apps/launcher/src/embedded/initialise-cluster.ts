import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { programIn } from './native-binaries';
import type { ServerPlace } from './server-account';

const SECRET = 'superuser.secret';
const OPTIONS = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=fr-FR'];

/** Account, working folder and language of every Postgres program that is started. */
export const surroundingsOf = ({ ids }: ServerPlace) => ({
  ...ids,
  cwd: os.tmpdir(),
  env: { ...process.env, LC_ALL: 'C.UTF-8', LC_MESSAGES: 'C' },
});

/** Makes the data folder when there is none and gives the superuser's password, random per installation. */
export function initialiseCluster(place: ServerPlace, isEphemeral: boolean): string {
  const { data } = place;
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) createCluster(place, isEphemeral);
  try {
    return fs.readFileSync(path.join(data, SECRET), 'utf8');
  } catch (cause) {
    throw new Error(`The data folder ${data} belongs to another user or lost its ${SECRET}.`, { cause });
  }
}

/** Made aside and renamed when whole: a start that is killed half-way leaves nothing that looks finished. */
function createCluster(place: ServerPlace, isEphemeral: boolean): void {
  const half = `${place.data}.half`;
  fs.rmSync(half, { recursive: true, force: true });
  makeOwnFolder(half, place);
  const password = randomBytes(18).toString('base64url');
  const secret = writeOwnFile(
    path.join(os.tmpdir(), `jalon-${randomBytes(8).toString('hex')}`),
    password,
    place,
  );
  try {
    const sync = isEphemeral ? ['--no-sync'] : [];
    const options = ['-D', half, '-U', 'postgres', `--pwfile=${secret}`, ...OPTIONS, ...sync];
    execFileSync(programIn(place.native, 'initdb'), options, {
      ...surroundingsOf(place),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } finally {
    fs.rmSync(secret, { force: true });
  }
  writeOwnFile(path.join(half, SECRET), password, place);
  if (fs.existsSync(place.data)) fs.rmdirSync(place.data);
  fs.renameSync(half, place.data);
}

function makeOwnFolder(folder: string, { ids }: ServerPlace): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (ids.uid !== undefined && ids.gid !== undefined) fs.chownSync(folder, ids.uid, ids.gid);
}

function writeOwnFile(file: string, text: string, { ids }: ServerPlace): string {
  fs.writeFileSync(file, text, { mode: 0o600 });
  if (ids.uid !== undefined && ids.gid !== undefined) fs.chownSync(file, ids.uid, ids.gid);
  return file;
}
