import { unreadableSpreadsheet } from '@jalon/contracts/imports/imports.problems';
import { Problem } from '@jalon/contracts/platform/problem';
import { tooManyRequests } from '@jalon/contracts/platform/problems';
import type { Inspection, ReadingCorrections } from '@jalon/domain/imports/reading';
import { wordsOfProblem } from '@jalon/domain/imports/reading-words';
import type { Language } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { Injectable, Logger } from '@nestjs/common';
import { FileStore, type Received } from '../../files/file-store';
import { ReadingRefusal, refuse } from '../reading/refusal';
import { SpreadsheetReader, type SpreadsheetSource } from '../reading/spreadsheet-reader';

/** How long a person waits for a look into a file, in milliseconds; the database bears a transaction no longer. */
const PATIENCE = 25_000;

/** Who waits for a look holds a connection of the database: a crowd of files must leave some to everybody else. */
const LOOKS_AT_ONCE = 4;

/** The file of a run: where it is kept, and what its sender calls it. */
export interface KeptFile {
  readonly fileKey: string | null;
  readonly fileName: string;
}

/** The file is not there any more: it was swept, or its disk was changed. */
export class FileGone extends Error {}

/** Opens kept files; why one cannot be looked into is said in the reader's language. */
@Injectable()
export class FileDesk {
  private readonly log = new Logger('imports');
  private looks = 0;

  constructor(
    private readonly files: FileStore,
    private readonly reader: SpreadsheetReader,
  ) {}

  /** Keeps what came in under a key, before its row is committed. */
  keep = (received: Received, key: string): Promise<void> => this.files.keep(received, key);

  /** A file that cannot be removed now is swept later: no row tells of it any more. */
  async remove(key: string): Promise<void> {
    await this.files
      .remove(key)
      .catch((error: unknown) => this.log.warn(`A file stays until the sweep: ${String(error)}`));
  }

  /** To be read once. */
  async open({ fileKey, fileName }: KeptFile): Promise<SpreadsheetSource> {
    const stream = fileKey === null ? null : await this.files.open(fileKey);
    if (!stream) throw new FileGone();
    return { stream, name: fileName };
  }

  async inspect(file: KeptFile, corrections: ReadingCorrections, language: Language): Promise<Inspection> {
    if (this.looks >= LOOKS_AT_ONCE) throw new Problem(tooManyRequests, { retryAfterSeconds: 5 });
    const signal = AbortSignal.timeout(PATIENCE);
    this.looks += 1;
    try {
      return await this.reader.inspect(await this.open(file), corrections, { signal });
    } catch (error) {
      const { problem } = refusalOf(signal.aborted ? refuse('took-too-long') : error);
      const detail = wordsIn(wordsOfProblem(problem), language);
      const title = wordsIn(unreadableSpreadsheet.title, language);
      throw new Problem(unreadableSpreadsheet, { code: problem.code }, { title, detail });
    } finally {
      this.looks -= 1;
    }
  }
}

function refusalOf(error: unknown): ReadingRefusal {
  if (error instanceof ReadingRefusal) return error;
  throw error;
}
