import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { commandOf, isRunning, waitUntil } from '../machine/process-life';
import { writeWhole } from './secrets';
import { Refusal, words } from '../words';

const Holders = z.object({ launcher: z.number(), api: z.number().optional() });
const fileIn = (dataDir: string): string => path.join(dataDir, 'running.json');
const ORPHAN_MS = 15_000;

/** The right to run on a data folder; `api` is the server's process, so that a later start can end an orphan. */
export interface Hold {
  name(api: number): void;
  release(): void;
}

/** Takes the folder for this process; refuses while another launcher lives, ends an API whose launcher was killed. */
export async function holdDataFolder(dataDir: string): Promise<Hold> {
  const file = fileIn(dataDir);
  const former = readHolders(file);
  const holder = holderOf(dataDir);
  if (holder !== undefined) throw new Refusal(words.alreadyRunning(dataDir, holder));
  if (former?.api !== undefined) await endOrphan(former.api);
  const write = (api?: number): void => writeWhole(file, JSON.stringify({ launcher: process.pid, api }));
  write();
  return { name: write, release: () => fs.rmSync(file, { force: true }) };
}

/** Process of another launcher that lives on this folder. */
export function holderOf(dataDir: string): number | undefined {
  const pid = readHolders(fileIn(dataDir))?.launcher;
  return pid !== undefined && pid !== process.pid && isLauncher(pid) ? pid : undefined;
}

function readHolders(file: string): z.infer<typeof Holders> | undefined {
  if (!fs.existsSync(file)) return undefined;
  return Holders.safeParse(JSON.parse(fs.readFileSync(file, 'utf8'))).data;
}

/** Where the system does not tell command lines, a living process is taken for ours. */
const isLauncher = (pid: number): boolean =>
  isRunning(pid) && (commandOf(pid) ?? 'launcher').includes('launcher');
const isApi = (pid: number): boolean =>
  isRunning(pid) && (commandOf(pid) ?? '').includes('apps/api/dist/main.js');

async function endOrphan(pid: number): Promise<void> {
  if (!isApi(pid)) return;
  process.kill(pid, 'SIGTERM');
  if (await waitUntil(() => !isRunning(pid), { within: ORPHAN_MS })) return;
  process.kill(pid, 'SIGKILL');
  await waitUntil(() => !isRunning(pid), { within: ORPHAN_MS });
}
