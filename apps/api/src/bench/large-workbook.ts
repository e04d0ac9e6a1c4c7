import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export const ROWS = 50_000;
export const COLUMNS = 40;
const STRINGS = 120_000;
const ROWS_AT_ONCE = 100;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORDS =
  'campagne audience segment message relecture brief création média budget mesure pilote données client équipe ' +
  'processus validation risque modèle réponse délai qualité coût gain outil agence contenu veille rapport';

/** The same numbers at each run (an LCG of Numerical Recipes), from 0 to `most` excluded. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const words = WORDS.split(' ');
const sentence = (pick: (most: number) => number): string =>
  Array.from({ length: 3 + pick(9) }, () => words[pick(words.length)]).join(' ') + ` ${pick(100_000)}`;

const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;

/** Two cells in five are texts, the others numbers, dates, shares and yes or no: as in a large register. */
function cell(column: number, row: number, pick: (most: number) => number): string {
  const at = `r="${columnName(column)}${row}"`;
  switch (column % 10) {
    case 0:
    case 1:
    case 2:
      return `<c ${at} t="s"><v>${pick(STRINGS)}</v></c>`;
    case 3:
      return `<c ${at} t="inlineStr"><is><t>${sentence(pick)}</t></is></c>`;
    case 4:
      return `<c ${at} s="1"><v>${43_000 + pick(3_000)}</v></c>`;
    case 5:
      return `<c ${at} t="b"><v>${pick(2)}</v></c>`;
    case 6:
      return `<c ${at} s="2"><v>0.${pick(100)}</v></c>`;
    default:
      return `<c ${at}><v>${pick(1_000_000)}</v></c>`;
  }
}

function* sheet(pick: (most: number) => number): Generator<string> {
  yield `${HEAD}<worksheet ${MAIN}><sheetData><row r="1">`;
  for (let column = 0; column < COLUMNS; column += 1)
    yield `<c r="${columnName(column)}1" t="inlineStr"><is><t>Colonne ${column + 1}</t></is></c>`;
  yield '</row>';
  for (let from = 2; from <= ROWS + 1; from += ROWS_AT_ONCE) {
    let rows = '';
    for (let row = from; row < from + ROWS_AT_ONCE && row <= ROWS + 1; row += 1) {
      rows += `<row r="${row}">`;
      for (let column = 0; column < COLUMNS; column += 1) rows += cell(column, row, pick);
      rows += '</row>';
    }
    yield rows;
  }
  yield '</sheetData></worksheet>';
}

function* sharedStrings(pick: (most: number) => number): Generator<string> {
  yield `${HEAD}<sst ${MAIN} uniqueCount="${STRINGS}">`;
  for (let from = 0; from < STRINGS; from += 1000)
    yield Array.from({ length: 1000 }, () => `<si><t>${sentence(pick)}</t></si>`).join('');
  yield '</sst>';
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const relations = (...entries: string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Registre" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
    relation('r2', 'sharedStrings', 'sharedStrings.xml'),
    relation('r3', 'styles', 'styles.xml'),
  ),
  'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
};

/** Writes a workbook of 50 000 rows and 40 columns below its names. Answers its size in bytes. */
export async function writeLargeWorkbook(file: string): Promise<number> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(text), name);
  zip.addReadStream(Readable.from(sharedStrings(chance(7))), 'xl/sharedStrings.xml');
  zip.addReadStream(Readable.from(sheet(chance(11))), 'xl/worksheets/sheet1.xml');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return (await stat(file)).size;
}
