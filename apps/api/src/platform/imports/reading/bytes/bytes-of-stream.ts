import type { Readable } from 'node:stream';
import { BOUNDS } from '../bounds';
import { refuse } from '../refusal';

/** All bytes of a stream in one piece of their own; refuses more than may be sent without taking the rest in. */
export async function bytesOfStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BOUNDS.file) throw refuse('file-too-large', [], BOUNDS.file / 1024 / 1024);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
