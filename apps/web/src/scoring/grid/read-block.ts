/** What a spreadsheet put on the clipboard, as rows of texts. */
export type Block = readonly (readonly string[])[];

/** Reads tab-separated text as Excel, LibreOffice and Google Sheets write it: quoted cells may hold tabs and line ends. */
export function blockOfText(text: string): Block {
  const separator = text.includes('\t') ? '\t' : text.includes(';') ? ';' : '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  endCell();
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
