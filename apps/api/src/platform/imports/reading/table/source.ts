import type { Cell } from '@jalon/domain/imports/reading';

/** A row as a format gives it, before any rule: numbered as a spreadsheet numbers it, blanks where nothing stands. */
export interface SourceRow {
  readonly number: number;
  readonly cells: Cell[];
}

/** Rows in the order of the file, some at a time: as many as one piece of it gave. */
export type SourceRows = AsyncIterable<readonly SourceRow[]>;
