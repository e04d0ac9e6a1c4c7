import type { Reading, ReadingCorrections, ReadingNotice } from '@jalon/domain/imports/reading';
import type { ReadingProblem } from '@jalon/domain/imports/reading-words';

/** Where the worker finds the bytes: on the disk, or handed over. */
export type WorkerSource = { readonly path: string } | { readonly bytes: Uint8Array };

/** What a worker is started to do. */
export type WorkerTask =
  | {
      readonly kind: 'inspect';
      readonly source: WorkerSource;
      /** The name that a person gave, to tell where it misleads. */
      readonly name: string | null;
      readonly corrections: ReadingCorrections;
    }
  | { readonly kind: 'rows'; readonly source: WorkerSource; readonly reading: Reading };

/** What was read, once all rows have passed. */
export interface ReadingSummary {
  /** Rows below the names that hold something. */
  readonly rows: number;
  readonly notices: readonly ReadingNotice[];
}

/** What a worker tells. Rows and findings cross as text, which is copied in one piece and taken apart in small ones. */
export type WorkerWord =
  | { readonly kind: 'batch'; readonly json: string }
  | { readonly kind: 'inspected'; readonly json: string }
  | { readonly kind: 'read'; readonly summary: ReadingSummary }
  | { readonly kind: 'refused'; readonly problem: ReadingProblem }
  | { readonly kind: 'failed'; readonly reason: string };

/** What a worker is told: one batch was taken in, the next may come. */
export const TAKEN = 'taken';
