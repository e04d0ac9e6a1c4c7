import { Readable } from 'node:stream';
import { FileAnswer } from '../http/file-answer';
import { csvOf } from './csv-stream';
import type { Sheet } from './sheet';
import { xlsxOf } from './xlsx-stream';

export type SpreadsheetFormat = 'csv' | 'xlsx';

const MEDIA_TYPES: Readonly<Record<SpreadsheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** « Marengo & Cie » → `marengo-cie`: what every file system keeps as it is. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);

/** `cas-d-usage-marengo-2026-11-26.xlsx` */
export const spreadsheetName = (parts: readonly string[], format: SpreadsheetFormat): string =>
  `${parts.map(slug).filter(Boolean).join('-')}.${format}`;

/** A table as a file, written while it is read. */
export const spreadsheetFile = (sheet: Sheet, name: string, format: SpreadsheetFormat): FileAnswer =>
  new FileAnswer(format === 'csv' ? Readable.from(csvOf(sheet), { objectMode: false }) : xlsxOf(sheet), {
    name,
    mediaType: MEDIA_TYPES[format],
  });
