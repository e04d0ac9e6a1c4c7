import { z } from 'zod';

export const SPREADSHEET_FORMATS = ['csv', 'xlsx'] as const;
export const SpreadsheetFormat = z.enum(SPREADSHEET_FORMATS);
export type SpreadsheetFormat = z.infer<typeof SpreadsheetFormat>;

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
] as const;
export const Encoding = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof Encoding>;

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export const Delimiter = z.enum(DELIMITERS);
export type Delimiter = z.infer<typeof Delimiter>;

/** The limits of a file that is read in: 20 MB, and what 50 000 rows may hold. */
export const IMPORT_MAX_BYTES = 20 * 1024 * 1024;
export const IMPORT_MAX_ROWS = 50_000;
export const IMPORT_MAX_COLUMNS = 256;

/** How a file is read. `headerRow` counts as a spreadsheet does, from 1. */
export const Reading = z.object({
  format: SpreadsheetFormat,
  /** Null for a workbook, as the delimiter. */
  encoding: Encoding.nullable(),
  delimiter: Delimiter.nullable(),
  /** The sheet's name; null for CSV. */
  sheet: z.string().max(200).nullable(),
  headerRow: z.number().int().min(1).max(1000),
});
export type Reading = z.infer<typeof Reading>;

/** What a person says is otherwise than was found. */
export const ReadingCorrections = z
  .object({
    encoding: Encoding,
    delimiter: Delimiter,
    sheet: z.string().max(200),
    headerRow: Reading.shape.headerRow,
  })
  .partial();
export type ReadingCorrections = z.infer<typeof ReadingCorrections>;

export const Sheet = z.object({
  name: z.string(),
  isHidden: z.boolean(),
  isEmpty: z.boolean(),
});
export type Sheet = z.infer<typeof Sheet>;

/** A cell as it stands: plain text, or what a workbook knows of it (numbers as `1234.5`, dates as ISO 8601). */
export const TypedCell = z.object({
  type: z.enum(['number', 'date', 'boolean', 'error']),
  text: z.string(),
  /** A number that the workbook shows as a percentage: 0.042 for 4,2 %. */
  isShare: z.boolean().optional(),
});
export const Cell = z.union([z.string(), TypedCell]);
export type Cell = z.infer<typeof Cell>;

export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;

/** A row as the spreadsheet numbers it, from 1. */
export const RawRow = z.object({ number: z.number().int().positive(), cells: z.array(Cell) });
export type RawRow = z.infer<typeof RawRow>;

/** A column by its position, from 0: names may be blank, and repeat. */
export const FileColumn = z.object({
  position: z.number().int().min(0),
  header: z.string(),
  samples: z.array(z.string()),
});
export type FileColumn = z.infer<typeof FileColumn>;

/** Something that the reader noticed: `code` has its words in `reading-words.ts`. */
export const ReadingNotice = z.object({
  code: z.string(),
  count: z.number().int().nonnegative(),
  /** Names of sheets, rows, columns. */
  where: z.array(z.string()),
});
export type ReadingNotice = z.infer<typeof ReadingNotice>;

/** What was found by looking into a file, and its first rows as they stand. */
export const Inspection = z.object({
  reading: Reading,
  /** Empty for CSV. */
  sheets: z.array(Sheet),
  columns: z.array(FileColumn),
  preview: z.array(z.object({ number: z.number().int().positive(), cells: z.array(z.string()) })),
  notices: z.array(ReadingNotice),
});
export type Inspection = z.infer<typeof Inspection>;
