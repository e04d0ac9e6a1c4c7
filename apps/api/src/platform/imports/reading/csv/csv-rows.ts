import type { Encoding } from '@jalon/domain/imports/reading';
import { CsvError, parse, type Parser } from 'csv-parse';
import { Readable } from 'node:stream';
import { BOUNDS } from '../bounds';
import type { Notices } from '../notices';
import { type ReadingRefusal, refuse } from '../refusal';
import type { SourceRow, SourceRows } from '../table/source';
import { decodedText } from './decoded-text';
import type { Dialect } from './dialect-of';

const ROWS_AT_ONCE = 100;

function* withoutHint(pieces: Iterable<string>, hint: string | null): Generator<string> {
  let isFirst = hint !== null;
  for (const piece of pieces) {
    yield isFirst ? piece.slice(hint?.length) : piece;
    isFirst = false;
  }
}

/** A record that never ends is an open quote where lines pass within it, else a line without end. */
function refusalOf(error: CsvError, linesBefore: number): ReadingRefusal | null {
  const row = Number(error['records']) + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return refuse('unclosed-quote', [String(row)]);
  if (error.code !== 'CSV_MAX_RECORD_SIZE') return null;
  const isOverLines = Number(error['lines']) > linesBefore + 1;
  return isOverLines
    ? refuse('unclosed-quote', [String(row)])
    : refuse('row-too-long', [String(row)], BOUNDS.row);
}

const noteInvalid = (row: SourceRow, notices: Notices): void => {
  for (const cell of row.cells)
    if (typeof cell === 'string' && cell.includes('\ufffd'))
      notices.note('invalid-characters', String(row.number), cell.split('\ufffd').length - 1);
};

interface CsvText {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
}

/** The parser, and the last line of the last record it made: records are handed on later than they are made. */
function parserFor({ delimiter, quote, escape }: Dialect): { parser: Parser; lastLine: () => number } {
  let line = 0;
  const parser = parse({
    delimiter,
    quote,
    escape,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: BOUNDS.row,
    on_record: (record: string[], { lines }) => {
      line = lines;
      return record;
    },
  });
  return { parser, lastLine: () => line };
}

/** The rows of a text. A record that spans lines is one row, as a spreadsheet shows it; blank lines count. */
export async function* csvRows({ bytes, encoding }: CsvText, dialect: Dialect, notices: Notices): SourceRows {
  const text = Readable.from(withoutHint(decodedText(bytes, encoding), dialect.hint));
  const { parser, lastLine } = parserFor(dialect);
  text.on('error', (error) => parser.destroy(error));
  let number = 0;
  let ready: SourceRow[] = [];
  try {
    for await (const cells of text.pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      noteInvalid({ number, cells }, notices);
      ready.push({ number, cells });
      if (ready.length < ROWS_AT_ONCE) continue;
      yield ready;
      ready = [];
    }
  } catch (error) {
    throw (error instanceof CsvError && refusalOf(error, lastLine())) || error;
  } finally {
    text.destroy();
  }
  yield ready;
}
