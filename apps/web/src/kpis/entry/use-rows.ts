import { useState } from 'react';
import { emptyRow, type Field, isBlank, type Row, rowsOfPaste } from './rows';

const FIRST = 6;

/** There is always a blank line to type in. */
const withBlank = (rows: readonly Row[]): readonly Row[] => {
  const last = rows.at(-1);
  return last && isBlank(last) ? rows : [...rows, emptyRow((last?.key ?? 0) + 1)];
};

/** The lines of the grid, as they are typed and pasted. */
export function useRows(decimal: ',' | '.') {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    Array.from({ length: FIRST }, (_, key) => emptyRow(key)),
  );
  const change = (key: number, field: Field, text: string) =>
    setRows((before) => withBlank(before.map((row) => (row.key === key ? { ...row, [field]: text } : row))));
  /** From that line on; lines above stay. */
  const paste = (key: number, text: string) =>
    setRows((before) => {
      const above = before.filter((row) => row.key < key && !isBlank(row));
      const from = (before.at(-1)?.key ?? 0) + 1;
      return withBlank([...above, ...rowsOfPaste(text, { from, decimal })]);
    });
  return { rows, filled: rows.filter((row) => !isBlank(row)), change, paste };
}
