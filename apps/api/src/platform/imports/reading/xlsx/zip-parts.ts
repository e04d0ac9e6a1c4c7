import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { BOUNDS } from '../bounds';
import { ReadingRefusal, refuse } from '../refusal';

const isEncrypted = ({ generalPurposeBitFlag }: Entry): boolean => (generalPurposeBitFlag & 1) === 1;

/** By the sizes that the archive's own list tells; yauzl holds each part to them while it inflates. */
function refuseBomb({ fileName, uncompressedSize, compressedSize }: Entry, total: number): void {
  const isDense = uncompressedSize > BOUNDS.ratioFrom && uncompressedSize > compressedSize * BOUNDS.ratio;
  if (isDense || uncompressedSize > BOUNDS.sheet || total > BOUNDS.inflated)
    throw refuse('inflates-too-much', [fileName.slice(0, 100)]);
}

/** Names are compared as Windows does, which writes most workbooks. */
const plain = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

/** What an archive that is no XLSX workbook is instead. */
function refuseOther(names: ReadonlySet<string>): void {
  if (names.has('xl/workbook.bin')) throw refuse('binary-workbook');
  if (names.has('[content_types].xml')) throw refuse('other-format');
  throw refuse(names.has('content.xml') && names.has('mimetype') ? 'open-document' : 'archive');
}

/** A fault of the archive is the file's; a refusal of ours stays what it is. */
const damaged = (error: unknown): never => {
  throw error instanceof ReadingRefusal ? error : refuse('damaged-file');
};

/** The parts of a workbook, listed and weighed before any is inflated. */
export class ZipParts {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(bytes: Buffer): Promise<ZipParts> {
    const zip = await fromBufferPromise(bytes, { strictFileNames: false }).catch(damaged);
    if (zip.entryCount > BOUNDS.zipEntries) throw refuse('too-many-entries', [], BOUNDS.zipEntries);
    const entries = await listed(zip).catch(damaged);
    return new ZipParts(zip, entries);
  }

  has = (name: string): boolean => this.entries.has(plain(name));

  /** Refuses what is no XLSX workbook. */
  mustHold(name: string): void {
    if (!this.has(name)) refuseOther(new Set(this.entries.keys()));
  }

  /** The bytes of a part as they inflate, `bound` at most; none where there is no such part. */
  async *bytesOf(name: string, bound: number = BOUNDS.part): AsyncGenerator<Buffer> {
    const entry = this.entries.get(plain(name));
    if (!entry) return;
    if (entry.uncompressedSize > bound) throw refuse('inflates-too-much', [name.slice(0, 100)]);
    const stream: Readable = await this.zip.openReadStreamPromise(entry).catch(damaged);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
    } catch (error) {
      damaged(error);
    } finally {
      stream.destroy();
    }
  }
}

async function listed(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (isEncrypted(entry)) throw refuse('password-protected');
    total += entry.uncompressedSize;
    refuseBomb(entry, total);
    entries.set(plain(entry.fileName), entry);
  }
  return entries;
}
