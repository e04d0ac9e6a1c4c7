import { PassThrough, pipeline, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Sheet } from './sheet';
import { columnName, headerXml, rowXml, xmlText } from './xlsx-cells';
import { fixedParts, SHEET_PART, sheetFoot, sheetHead } from './xlsx-parts';

const sheetName = (name: string): string => xmlText(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));

async function* sheetXml({ columns, rows }: Sheet): AsyncGenerator<string> {
  yield sheetHead(columns.map(({ width }) => width)) + headerXml(columns.map(({ header }) => header));
  let number = 1;
  for await (const batch of rows) yield batch.map((cells) => rowXml(++number, cells)).join('');
  yield sheetFoot(`${columnName(columns.length - 1)}${number}`);
}

/** A table as a workbook, deflated while its rows come; whoever stops reading stops the rows. */
export function xlsxOf(sheet: Sheet): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const content = Readable.from(sheetXml(sheet), { objectMode: false });
  content.on('error', (error) => out.destroy(error));
  pipeline(zip.outputStream, out, () => content.destroy());
  for (const [part, xml] of Object.entries(fixedParts(sheetName(sheet.name))))
    zip.addBuffer(Buffer.from(xml), part);
  zip.addReadStream(content, SHEET_PART);
  zip.end();
  return out;
}
