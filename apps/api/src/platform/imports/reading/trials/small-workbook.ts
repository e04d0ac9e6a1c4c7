import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface SmallSheet {
  readonly name: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  /** What stands before and behind it. */
  readonly before?: string;
  readonly behind?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface SmallWorkbook {
  readonly sheets: readonly SmallSheet[];
  /** What stands in `sst`. */
  readonly strings?: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  readonly is1904?: boolean;
  /** Parts that replace those made here, or come on top. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

/** Parts in a zip, in their order. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

const relations = (entries: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

const workbookXml = ({ sheets, is1904 }: SmallWorkbook): string => {
  const listed = sheets.map(
    ({ name, state }, nth) =>
      `<sheet name="${name}" sheetId="${nth + 1}" r:id="s${nth}"${state ? ` state="${state}"` : ''}/>`,
  );
  return `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`;
};

const sheetXml = ({ rows, before = '', behind = '' }: SmallSheet): string =>
  `${HEAD}<worksheet ${MAIN}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** A workbook as small as its trap. */
export function smallWorkbook(workbook: SmallWorkbook): Promise<Buffer> {
  const { sheets, strings = '', styles = '', parts = {} } = workbook;
  const listed = sheets.map((_, nth) => relation(`s${nth}`, 'worksheet', `worksheets/sheet${nth + 1}.xml`));
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relations([relation('r1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...listed,
      relation('t', 'sharedStrings', 'sharedStrings.xml'),
      relation('f', 'styles', 'styles.xml'),
    ]),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, nth) => [`xl/worksheets/sheet${nth + 1}.xml`, sheetXml(sheet)] as const),
    ),
    ...parts,
  });
}

/** Rows of texts, as inline strings. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => {
      const inner = cells.map((text) =>
        text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row>${inner.join('')}</row>`;
    })
    .join('');
