import { neutralise } from '@jalon/domain/imports/values/neutral';
import type { Sheet, SheetCell } from './sheet';

/** Excel takes the separator of its language. */
const DELIMITER = { fr: ';', en: ',' } as const;
/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Text that could be read otherwise than it stands is quoted; so are spaces at its ends. */
const MUST_QUOTE = /[",;\t\r\n]|^\s|\s$/;

const quoted = (text: string): string => (MUST_QUOTE.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A number is none of the formulas: « -30 » stays a number. */
function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  return cell.kind === 'number' ? cell.text : neutralise(cell.text);
}

/** A table as CSV: UTF-8, CRLF, and no cell that a spreadsheet would take for a formula. */
export async function* csvOf({ language, columns, rows }: Sheet): AsyncGenerator<string> {
  const line = (texts: readonly string[]): string => `${texts.map(quoted).join(DELIMITER[language])}\r\n`;
  yield BYTE_ORDER_MARK + line(columns.map(({ header }) => neutralise(header)));
  for await (const batch of rows) yield batch.map((cells) => line(cells.map(textOf))).join('');
}
