import type { Cell, Inspection, RawRow, ReadingCorrections } from '@jalon/domain/imports/reading';
import type { ReadingProblem } from '@jalon/domain/imports/reading-words';
import type { ReadingSummary } from '../protocol';
import { ReadingRefusal } from '../refusal';
import { SpreadsheetReader } from '../spreadsheet-reader';

export const reader = new SpreadsheetReader();

export interface Trial {
  readonly inspection: Inspection;
  readonly rows: readonly RawRow[];
  readonly summary: ReadingSummary;
}

const bytesOf = (content: string | Buffer): Buffer => Buffer.from(content);

/** Looks into a file and reads its rows as found, or as corrected. */
export async function readThrough(
  content: string | Buffer,
  corrections: ReadingCorrections = {},
  name?: string,
): Promise<Trial> {
  const source = { bytes: bytesOf(content), ...(name !== undefined && { name }) };
  const inspection = await reader.inspect(source, corrections);
  const rows: RawRow[] = [];
  const summary = await reader.rows(source, inspection.reading, {
    onBatch: (batch) => void rows.push(...batch),
  });
  return { inspection, rows, summary };
}

/** Only the cells. */
export const cellsOf = ({ rows }: Trial): Cell[][] => rows.map(({ cells }) => cells);

/** Why a file is not read; fails where it is. */
export async function problemOf(
  content: string | Buffer,
  corrections?: ReadingCorrections,
): Promise<ReadingProblem> {
  try {
    await readThrough(content, corrections);
  } catch (error) {
    if (error instanceof ReadingRefusal) return error.problem;
    throw error;
  }
  throw new Error('The file was read');
}

export const noticeOf = ({ inspection, summary }: Trial, code: string) =>
  [...summary.notices, ...inspection.notices].find((notice) => notice.code === code);
