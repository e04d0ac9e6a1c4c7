import { randomBytes } from 'node:crypto';
import { problemOf, reader, readThrough } from '../trials/reading-trial';
import { type SmallWorkbook, smallWorkbook, textRows } from '../trials/small-workbook';

const ROWS = textRows([
  ['Name', 'Note', 'Cost'],
  ['A', 'x', '1'],
]);
const plain: SmallWorkbook = { sheets: [{ name: 'S', rows: ROWS }] };
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const withSheet = (xml: string): Promise<Buffer> =>
  smallWorkbook({ ...plain, parts: { 'xl/worksheets/sheet1.xml': xml } });

/** The bytes of a zip's list of entries, each found by its name. */
function listedAt(zip: Buffer, name: string): number {
  let at = zip.indexOf(Buffer.from('504b0102', 'hex'));
  while (at >= 0 && zip.subarray(at + 46, at + 46 + name.length).toString() !== name)
    at = zip.indexOf(Buffer.from('504b0102', 'hex'), at + 4);
  if (at < 0) throw new Error(`No entry ${name}`);
  return at;
}

describe('a workbook that means harm, or came to harm', () => {
  it('a bomb is refused before it inflates', async () => {
    const blanks = ' '.repeat(8 * 1024 * 1024);
    expect(await problemOf(await withSheet(`<worksheet ${MAIN}>${blanks}</worksheet>`))).toMatchObject({
      code: 'inflates-too-much',
      where: ['xl/worksheets/sheet1.xml'],
    });
  });

  it('so is a bomb in a part that nobody reads', async () => {
    const parts = { 'xl/media/image1.png': Buffer.alloc(8 * 1024 * 1024) };
    expect((await problemOf(await smallWorkbook({ ...plain, parts }))).code).toBe('inflates-too-much');
  });

  it('a part that inflates to more than it says is damaged', async () => {
    const zip = await withSheet(
      `<worksheet ${MAIN}><sheetData>${' '.repeat(2_000_000)}</sheetData></worksheet>`,
    );
    zip.writeUInt32LE(500, listedAt(zip, 'xl/worksheets/sheet1.xml') + 24);
    expect((await problemOf(zip)).code).toBe('damaged-file');
  });

  it('a text that millions of cells share is refused before it has filled the database', async () => {
    const strings = `<si><t>Titre</t></si><si><t>${'x'.repeat(32_000)}</t></si>`;
    const row = (nth: number) => `<row>${`<c t="s"><v>${nth}</v></c>`.repeat(30)}</row>`;
    const rows = row(0) + row(1).repeat(300);
    const source = { bytes: await smallWorkbook({ sheets: [{ name: 'S', rows }], strings }) };
    const { reading } = await reader.inspect(source);
    let taken = 0;
    const all = reader.rows(source, reading, { onBatch: (batch) => void (taken += batch.length) });
    await expect(all).rejects.toMatchObject({ problem: { code: 'inflates-too-much', where: ['AD210'] } });
    expect(taken).toBeLessThan(209);
  });

  it('parts whose sizes add up to too much are refused', async () => {
    const zip = await smallWorkbook({ ...plain, parts: { 'xl/media/a.bin': randomBytes(4_000_000) } });
    const at = listedAt(zip, 'xl/media/a.bin');
    zip.writeUInt32LE(700 * 1024 * 1024, at + 24);
    expect((await problemOf(zip)).code).toBe('inflates-too-much');
  });

  it('too many parts are refused', async () => {
    const zip = await smallWorkbook(plain);
    const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
    zip.writeUInt16LE(5_001, end + 8);
    zip.writeUInt16LE(5_001, end + 10);
    expect((await problemOf(zip)).code).toBe('too-many-entries');
  });

  it('a part under a password is told', async () => {
    const zip = await smallWorkbook(plain);
    const at = listedAt(zip, 'xl/workbook.xml');
    zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8);
    expect((await problemOf(zip)).code).toBe('password-protected');
  });

  it.each([
    ['cut in its middle', (zip: Buffer) => zip.subarray(0, zip.length / 2)],
    ['cut before its last bytes', (zip: Buffer) => zip.subarray(0, -30)],
    ['a signature alone', (zip: Buffer) => zip.subarray(0, 4)],
  ])('a file %s is damaged', async (_, cut) => {
    expect((await problemOf(cut(await smallWorkbook(plain)))).code).toBe('damaged-file');
  });

  it('a flipped byte within a part is damage', async () => {
    const zip = await withSheet(`<worksheet ${MAIN}><sheetData>${ROWS.repeat(50)}</sheetData></worksheet>`);
    const at = zip.indexOf('xl/worksheets/sheet1.xml') + 60;
    zip.fill(0xff, at, at + 20);
    expect(['damaged-file', 'malformed-xml']).toContain((await problemOf(zip)).code);
  });

  it.each([
    ['a declaration of types', '<!DOCTYPE worksheet>'],
    ['an outer entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
  ])('%s is refused', async (_, doctype) => {
    const xml = `<?xml version="1.0"?>${doctype}<worksheet ${MAIN}><sheetData>${ROWS}</sheetData></worksheet>`;
    expect((await problemOf(await withSheet(xml))).code).toBe('refused-xml');
  });

  it.each([
    ['an entity that nobody declared', `<worksheet ${MAIN}><sheetData>&bomb;</sheetData></worksheet>`],
    ['tags that do not close', `<worksheet ${MAIN}><sheetData><row>`],
    ['what is no XML', 'hello'],
    ['a well without bottom', `<worksheet ${MAIN}>${'<a>'.repeat(10_000)}`],
  ])('%s is malformed', async (_, xml) => {
    expect(await problemOf(await withSheet(xml))).toMatchObject({
      code: 'malformed-xml',
      where: ['xl/worksheets/sheet1.xml'],
    });
  });

  it('too many sheets are refused', async () => {
    const sheets = Array.from({ length: 201 }, (_, nth) => ({ name: `S${nth}`, rows: '' }));
    expect((await problemOf(await smallWorkbook({ sheets }))).code).toBe('too-many-sheets');
  });

  it('a workbook without a cell holds nothing', async () => {
    const sheets = [{ name: 'S', rows: '<row r="1"><c r="A1" s="3"/></row>' }];
    expect((await problemOf(await smallWorkbook({ sheets }))).code).toBe('nothing-inside');
  });

  it('a cell far to the right is refused, a blank one there is not', async () => {
    const far = (cell: string) =>
      smallWorkbook({ sheets: [{ name: 'S', rows: `${ROWS}<row r="3">${cell}</row>` }] });
    expect(await problemOf(await far('<c r="XFD3"><v>1</v></c>'))).toMatchObject({
      code: 'too-many-columns',
      where: ['XFD3'],
    });
    expect((await readThrough(await far('<c r="XFD3" s="1"/>'))).rows).toHaveLength(1);
  });

  it('more than fifty thousand rows are refused, blank ones are not counted', async () => {
    const many = (rows: string) => smallWorkbook({ sheets: [{ name: 'S', rows: `${ROWS}${rows}` }] });
    expect((await readThrough(await many('<row/>'.repeat(60_000)))).rows).toHaveLength(1);
    expect((await problemOf(await many('<row><c><v>1</v></c></row>'.repeat(50_000)))).code).toBe(
      'too-many-rows',
    );
  });

  it('the words of its own size are not trusted', async () => {
    const sheets = [{ name: 'S', rows: ROWS, before: '<dimension ref="A1:XFD1048576"/>' }];
    expect((await readThrough(await smallWorkbook({ sheets }))).rows).toHaveLength(1);
  });
});
