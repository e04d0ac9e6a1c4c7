/** The lines of a paste that hold something, each with its cells and its place from 1. */
export interface PastedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Spreadsheets paste tabs; French CSV has semicolons; a comma parts only where it cannot be a decimal sign. */
function separatorOf(lines: readonly string[]): string | RegExp {
  const has = (sign: string) => lines.some((line) => line.includes(sign));
  if (has('\t')) return '\t';
  if (has(';')) return ';';
  return /,(?=\s)|,(?=\D)|(?<=\d{4}-\d\d-\d\d),/;
}

const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"');

export function cellsOf(pasted: string): readonly PastedLine[] {
  const lines = pasted.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const separator = separatorOf(lines);
  return lines.flatMap((text, at) =>
    text.trim() === '' ? [] : [{ line: at + 1, cells: text.split(separator).map(unquoted) }],
  );
}
