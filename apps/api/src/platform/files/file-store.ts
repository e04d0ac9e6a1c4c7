import type { Readable } from 'node:stream';

/** How many bytes of the start and of the end of a file are looked at to know what it is. */
export const EDGE_BYTES = 65_536;

/** A file that has come in whole, kept aside until somebody wants it. */
export interface Received {
  readonly bytes: number;
  /** Of the content, in hexadecimal, computed on the way in. */
  readonly sha256: string;
  /** The first and the last bytes, `EDGE_BYTES` at most each. */
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  /** Where the store has put it aside. */
  readonly place: string;
}

/** Contents under a key; whoever keeps one keeps the row that tells of it in the same breath. */
export abstract class FileStore {
  /** Takes a stream in and puts it aside. Nothing is left of one that breaks off. */
  abstract receive(stream: Readable): Promise<Received>;
  /** Keeps what was put aside under a key, at once or not at all; before its row is committed, so none lacks it. */
  abstract keep(received: Received, key: string): Promise<void>;
  /** Drops what was put aside, unless it was kept. */
  abstract discard(received: Received): Promise<void>;
  /** The content under a key; null where there is none. */
  abstract open(key: string): Promise<Readable | null>;
  abstract remove(key: string): Promise<void>;
  /** The keys of what was kept before this moment, a folder at a time. */
  abstract keysBefore(moment: Date): AsyncIterable<readonly string[]>;
  /** Drops what was put aside before this moment and never kept: its process died. */
  abstract discardBefore(moment: Date): Promise<void>;
}
