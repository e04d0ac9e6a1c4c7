/** What a spreadsheet put on the clipboard, as rows of texts. */
export type Block = readonly (readonly string[])[];

/** One cell and what ends it: a quoted text with doubled quotes, or anything up to the separator or the line's end. */
const cellPattern = (separator: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, 'y');

const separatorOf = (text: string): string => (text.includes('\t') || !text.includes(';') ? '\t' : ';');

const textOf = (quoted: string | undefined, plain = ''): string => quoted?.replaceAll('""', '"') ?? plain;

/** Reads tab-separated text as spreadsheets write it: quoted cells may hold tabs and line ends. */
export function blockOfText(given: string): Block {
  const text = given.replace(/\r\n?/g, '\n');
  const pattern = cellPattern(separatorOf(text));
  const rows: string[][] = [[]];
  for (let found = pattern.exec(text); found; found = found[3] ? pattern.exec(text) : null) {
    rows.at(-1)?.push(textOf(found[1], found[2]));
    if (found[3] === '\n') rows.push([]);
  }
  return withoutLastBlank(rows);
}

/** Spreadsheets end the last row too. */
function withoutLastBlank(rows: readonly string[][]): Block {
  const last = rows.at(-1);
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** Reads the first table of a piece of HTML; merged cells count as often as they are wide. */
export function blockOfHtml(html: string): Block {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return [...(table?.rows ?? [])].map((row) =>
    [...row.cells].flatMap((cell) => [
      cell.textContent.trim(),
      ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ''),
    ]),
  );
}

/** The text where it is enough, else the table. */
export function blockOf({ text, html }: { readonly text: string; readonly html: string }): Block {
  const isTable = /[\t\n]/.test(text.trim());
  if (!isTable && html) {
    const block = blockOfHtml(html);
    if (block.length > 0) return block;
  }
  return blockOfText(text);
}
