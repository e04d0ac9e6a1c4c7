import { Injectable } from '@nestjs/common';
import {
  Inspection,
  type RawRow,
  type Reading,
  type ReadingCorrections,
} from '@jalon/domain/imports/reading';
import type { Readable } from 'node:stream';
import { WORKER } from './bounds';
import { bytesOfStream } from './bytes/bytes-of-stream';
import type { ReadingSummary, WorkerSource } from './protocol';
import { Turnstile } from '../../turnstile';
import { runWorker } from './worker-run';

/** A file to read: on this machine's disk, at hand, or from wherever it is kept. A stream is read once. */
export type SpreadsheetSource =
  | { readonly path: string; readonly name?: string }
  | { readonly bytes: Uint8Array; readonly name?: string }
  | { readonly stream: Readable; readonly name?: string };

export interface InspectWatch {
  readonly signal?: AbortSignal;
}

export interface RowsWatch extends InspectWatch {
  /** Takes some rows in their order; the reading waits for what it promises. A fault of it ends the reading. */
  readonly onBatch: (rows: RawRow[]) => void | Promise<void>;
}

/**
 * Reads spreadsheets in threads of their own, so that the product answers meanwhile. What cannot be read is thrown as
 * a `ReadingRefusal`; an abort as the signal's reason.
 */
@Injectable()
export class SpreadsheetReader {
  private readonly looking = new Turnstile(WORKER.atOnce.inspect);
  private readonly reading = new Turnstile(WORKER.atOnce.rows);

  /** Finds out how a file is to be read; what a person corrects is taken as said. */
  async inspect(
    source: SpreadsheetSource,
    corrections: ReadingCorrections = {},
    { signal }: InspectWatch = {},
  ): Promise<Inspection> {
    const name = source.name ?? null;
    const word = await this.looking.pass(
      async () =>
        runWorker({ kind: 'inspect', source: await forWorker(source), name, corrections }, { signal }),
      signal,
    );
    if (word.kind !== 'inspected') throw new Error('The worker answered something else');
    return Inspection.parse(JSON.parse(word.json));
  }

  /** Hands over all rows below the names, some at a time, and tells at the end how many and what was noticed. */
  async rows(
    source: SpreadsheetSource,
    reading: Reading,
    { onBatch, signal }: RowsWatch,
  ): Promise<ReadingSummary> {
    const take = (json: string) => onBatch(JSON.parse(json) as RawRow[]);
    const word = await this.reading.pass(
      async () =>
        runWorker({ kind: 'rows', source: await forWorker(source), reading }, { onBatch: take, signal }),
      signal,
    );
    if (word.kind !== 'read') throw new Error('The worker answered something else');
    return word.summary;
  }
}

/** What crosses is moved, not copied: bytes at hand are copied once, so that the caller keeps its own. */
async function forWorker(source: SpreadsheetSource): Promise<WorkerSource> {
  if ('path' in source) return { path: source.path };
  return { bytes: 'bytes' in source ? Uint8Array.from(source.bytes) : await bytesOfStream(source.stream) };
}
