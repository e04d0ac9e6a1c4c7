import { createHash } from 'node:crypto';
import { EDGE_BYTES, type Received } from './file-store';

/** Counts and hashes a content that passes by, and remembers how it begins and ends. */
export class Measure {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private start = Buffer.alloc(0);
  private end = Buffer.alloc(0);

  add(chunk: Buffer): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    if (this.start.length < EDGE_BYTES)
      this.start = Buffer.concat([this.start, chunk.subarray(0, EDGE_BYTES - this.start.length)]);
    this.end = Buffer.concat([this.end, chunk]).subarray(-EDGE_BYTES);
  }

  result = (): Omit<Received, 'place'> => ({
    bytes: this.bytes,
    sha256: this.hash.digest('hex'),
    start: this.start,
    end: this.end,
  });
}
