import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, type Received } from './file-store';
import { Measure } from './measure';

const INCOMING = 'incoming';
const KEY = /^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/;

/** Files below one folder: `<organisation>/<id>`; what comes in stands in `incoming` until it is kept. */
export class DiskFiles extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  async receive(stream: Readable): Promise<Received> {
    const place = path.join(await this.folder(INCOMING), randomUUID());
    const measure = new Measure();
    const file = await open(place, 'wx', 0o600);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        measure.add(chunk);
        await file.write(chunk);
      }
      await file.sync();
    } catch (error) {
      await rm(place, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return { place, ...measure.result() };
  }

  async keep({ place }: Received, key: string): Promise<void> {
    const target = this.pathOf(key);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    await rename(place, target);
    await syncFolder(path.dirname(target));
  }

  discard = ({ place }: Received): Promise<void> => rm(place, { force: true });

  async open(key: string): Promise<Readable | null> {
    try {
      return (await open(this.pathOf(key), 'r')).createReadStream();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  remove = (key: string): Promise<void> => rm(this.pathOf(key), { force: true });

  async *keysBefore(moment: Date): AsyncIterable<readonly string[]> {
    for (const folder of await namesIn(this.root))
      if (KEY.test(folder)) yield (await this.olderIn(folder, moment)).map((name) => `${folder}/${name}`);
  }

  async discardBefore(moment: Date): Promise<void> {
    for (const name of await this.olderIn(INCOMING, moment))
      await rm(path.join(this.root, INCOMING, name), { force: true });
  }

  private async olderIn(folder: string, moment: Date): Promise<string[]> {
    const older: string[] = [];
    for (const name of await namesIn(path.join(this.root, folder))) {
      const { mtime } = await stat(path.join(this.root, folder, name)).catch(() => ({ mtime: moment }));
      if (mtime < moment) older.push(name);
    }
    return older;
  }

  private async folder(name: string): Promise<string> {
    const folder = path.join(this.root, name);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('A key is made of uuids');
    return path.join(this.root, key);
  }
}

/** What a folder holds; nothing where there is none. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** A rename is on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
