import type { ReadingProblemCode } from '@jalon/domain/imports/reading-words';
import { cellsOf, noticeOf, problemOf, readThrough, reader } from '../trials/reading-trial';
import { smallWorkbook, textRows, zipOf } from '../trials/small-workbook';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole = (stream: string): Buffer =>
  Buffer.concat([OLE, Buffer.alloc(1024), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
const TYPES = { '[Content_Types].xml': '<Types/>' };
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const OTHERS: readonly (readonly [string, ReadingProblemCode, () => Buffer | string | Promise<Buffer>])[] = [
  ['nothing at all', 'empty-file', () => ''],
  ['white space', 'empty-file', () => ' \n\n \n'],
  ['a byte order mark alone', 'empty-file', () => '\ufeff'],
  ['a PDF', 'pdf', () => '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'],
  ['a page', 'web-page', () => '<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table>'],
  ['a table of a page', 'web-page', () => '\ufeff\n <table border="1"><tr><td>1</td></tr></table>'],
  ['a page in XHTML', 'web-page', () => '<?xml version="1.0"?>\n<html xmlns="x"><body/></html>'],
  ['an XML spreadsheet of 2003', 'xml-file', () => '<?xml version="1.0"?>\n<Workbook/>'],
  ['a workbook of 1997', 'old-workbook', () => ole('Workbook')],
  ['a workbook of 1993', 'old-workbook', () => Buffer.from('0900040002001000', 'hex')],
  ['a workbook behind a password', 'password-protected', () => ole('EncryptedPackage')],
  ['a letter of 1997', 'other-format', () => ole('WordDocument')],
  ['an image', 'other-format', () => PNG],
  ['a gzip', 'archive', () => Buffer.from('1f8b0800000000000003', 'hex')],
  ['an empty zip', 'archive', () => zipOf({})],
  ['a zip of a CSV', 'archive', () => zipOf({ 'register.csv': 'a;b\n1;2\n' })],
  ['an OpenDocument', 'open-document', () => zipOf({ mimetype: 'application/x', 'content.xml': '<a/>' })],
  ['a binary workbook', 'binary-workbook', () => zipOf({ ...TYPES, 'xl/workbook.bin': 'x' })],
  ['a letter', 'other-format', () => zipOf({ ...TYPES, 'word/document.xml': '<a/>' })],
];

describe('what a file is, whatever its name', () => {
  it.each(OTHERS)('%s is refused: %s', async (_, code, content) => {
    expect((await problemOf(await content())).code).toBe(code);
  });

  it('a zip of a workbook is an archive', async () => {
    const inner = await smallWorkbook({ sheets: [{ name: 'A', rows: textRows([['x', 'y']]) }] });
    expect((await problemOf(await zipOf({ 'register.xlsx': inner }))).code).toBe('archive');
  });

  it('a CSV that is named as a workbook is read as what it is, and told', async () => {
    const trial = await readThrough('a;b\n1;2\n', {}, 'register.xlsx');
    expect(cellsOf(trial)).toEqual([['1', '2']]);
    expect(noticeOf(trial, 'format-not-as-named')?.where).toEqual(['CSV']);
  });

  it('a workbook that is named as a CSV is read as what it is, and told', async () => {
    const rows = textRows([
      ['a', 'b'],
      ['1', '2'],
    ]);
    const trial = await readThrough(
      await smallWorkbook({ sheets: [{ name: 'S', rows }] }),
      {},
      'register.csv',
    );
    expect(cellsOf(trial)).toEqual([['1', '2']]);
    expect(noticeOf(trial, 'format-not-as-named')?.where).toEqual(['XLSX']);
  });

  it('twenty megabytes pass, one byte more does not', async () => {
    const line = `${'x'.repeat(1023)}\n`;
    const whole = Buffer.from(`head\n${line.repeat(20 * 1024)}`).subarray(0, 20 * 1024 * 1024);
    const { reading } = await reader.inspect({ bytes: whole });
    expect(reading.format).toBe('csv');
    expect(await problemOf(Buffer.concat([whole, Buffer.from('x')]))).toMatchObject({
      code: 'file-too-large',
      count: 20,
    });
  });

  it('a reading of another format is refused', async () => {
    const reading = { format: 'xlsx', encoding: null, delimiter: null, sheet: 'A', headerRow: 1 } as const;
    const rows = reader.rows({ bytes: Buffer.from('a;b\n') }, reading, { onBatch: () => undefined });
    await expect(rows).rejects.toMatchObject({ problem: { code: 'not-as-inspected' } });
  });
});
