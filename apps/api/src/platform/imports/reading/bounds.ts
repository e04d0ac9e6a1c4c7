import { IMPORT_MAX_BYTES, IMPORT_MAX_COLUMNS, IMPORT_MAX_ROWS } from '@jalon/domain/imports/reading';

const MEGABYTE = 1024 * 1024;

/** What a file may cost to read. Beyond, it is refused before its weight is felt. */
export const BOUNDS = {
  /** The file as it was sent, in bytes. */
  file: IMPORT_MAX_BYTES,
  rows: IMPORT_MAX_ROWS,
  columns: IMPORT_MAX_COLUMNS,
  /** Cells that hold something. */
  cells: 4_000_000,
  /** Characters of all cells: a text that many cells of a workbook share counts as often as it stands there. */
  text: 200_000_000,
  /** Characters of one cell, as in Excel; what is beyond is cut and told. */
  cell: 32_767,
  /** Characters of one row. */
  row: 1_000_000,
  sheets: 200,
  zipEntries: 5_000,
  /** Bytes of all parts of a workbook, inflated. */
  inflated: 640 * MEGABYTE,
  /** Bytes of one sheet, inflated. */
  sheet: 512 * MEGABYTE,
  sharedStrings: 192 * MEGABYTE,
  /** Characters of all shared strings. */
  sharedText: 100_000_000,
  sharedCount: 4_000_000,
  /** Bytes of any other part that is read (styles, list of sheets), inflated. */
  part: 16 * MEGABYTE,
  /** Inflated bytes for one that is stored, of parts heavier than `ratioFrom`. */
  ratio: 200,
  ratioFrom: 4 * MEGABYTE,
  xmlDepth: 64,
} as const;

/** What a batch of rows holds at most: short enough to be taken in within a few milliseconds. */
export const BATCH = { rows: 500, characters: 128_000, underWay: 3 } as const;

/** The worker's own memory, and how long it may say nothing while nobody makes it wait, in milliseconds. */
export const WORKER = {
  memory: { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 },
  silence: 60_000,
  /** Those who look into a file do not wait for those who read one through. */
  atOnce: { inspect: 2, rows: 2 },
} as const;

/** What a person is shown to correct the reading by. */
export const PREVIEW = { rows: 30, before: 10, cell: 500, samples: 5, sample: 120, looked: 200 } as const;
