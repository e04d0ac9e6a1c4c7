import type { SpreadsheetFormat } from '@jalon/domain/imports/reading';
import type { ReadingProblemCode } from '@jalon/domain/imports/reading-words';
import { refuse } from '../refusal';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const EMPTY_ZIP = Buffer.from('504b0506', 'hex');

/** Formats that are told by how they begin. */
const OTHERS: readonly (readonly [string, ReadingProblemCode])[] = [
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['425a68', 'archive'],
  ['fd377a585a00', 'archive'],
  ['89504e470d0a1a0a', 'other-format'],
  ['ffd8ff', 'other-format'],
  ['47494638', 'other-format'],
  ['7b5c727466', 'other-format'],
  ['7f454c46', 'other-format'],
  ['53514c69746520666f726d6174', 'other-format'],
  ['50415231', 'other-format'],
  ['0000fffe', 'other-format'],
  ['0000feff', 'other-format'],
  ['fffe0000', 'other-format'],
];

/** Old binary formats that begin without the OLE container: BIFF 2 to 4. */
const OLD_BIFF = /^\u0009[\u0000\u0002\u0004][\u0004\u0006]\u0000/;

const holds = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));

/** What an OLE container holds: a workbook of before 2007, or a newer one behind a password. */
function refuseOle(bytes: Buffer): never {
  if (holds(bytes, 'EncryptedPackage')) throw refuse('password-protected');
  throw refuse(holds(bytes, 'Workbook') || holds(bytes, 'Book') ? 'old-workbook' : 'other-format');
}

function refuseMarkup(start: string): void {
  const text = start.replace(/^\ufeff/, '').trimStart();
  if (/^<(!doctype html|html|head|body|table|meta|div)\b/i.test(text)) throw refuse('web-page');
  if (!/^<\?xml\b/i.test(text)) return;
  throw refuse(/<html\b/i.test(text) ? 'web-page' : 'xml-file');
}

/** How a page in UTF-16 begins reads as text once its NULs are gone. */
const textOfStart = (bytes: Buffer): string =>
  bytes
    .subarray(0, 4096)
    .toString('utf8')
    .replace(/[\u0000\ufffd]/g, '');

/** What a file is, told by its bytes whatever its name. A zip is taken for a workbook until it is opened. */
export function formatOf(bytes: Buffer): SpreadsheetFormat {
  if (bytes.length === 0) throw refuse('empty-file');
  const begins = (magic: Buffer) => bytes.subarray(0, magic.length).equals(magic);
  if (begins(ZIP)) return 'xlsx';
  if (begins(EMPTY_ZIP)) throw refuse('archive');
  if (begins(OLE)) refuseOle(bytes);
  const other = OTHERS.find(([magic]) => begins(Buffer.from(magic, 'hex')));
  if (other) throw refuse(other[1]);
  const start = bytes.subarray(0, 1024).toString('latin1');
  if (OLD_BIFF.test(start)) throw refuse('old-workbook');
  if (start.trimStart().startsWith('%PDF-')) throw refuse('pdf');
  refuseMarkup(textOfStart(bytes));
  return 'csv';
}
