import { readFile, stat } from 'node:fs/promises';
import { BOUNDS } from '../bounds';
import type { WorkerSource } from '../protocol';
import { refuse } from '../refusal';

export const tooLarge = () => refuse('file-too-large', [], BOUNDS.file / 1024 / 1024);

/** The bytes of a file, which is never larger than what may be sent. */
export async function fileBytes(source: WorkerSource): Promise<Buffer> {
  if ('bytes' in source) {
    if (source.bytes.byteLength > BOUNDS.file) throw tooLarge();
    return Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
  }
  if ((await stat(source.path)).size > BOUNDS.file) throw tooLarge();
  return readFile(source.path);
}
