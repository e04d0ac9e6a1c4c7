import { wellFormed } from '../../table/well-formed';

/** `_x000D_` is how a workbook writes a character that XML cannot hold; `_x005F_` protects one that is meant so. */
const ESCAPE = /_x([0-9a-fA-F]{4})_/g;

const unescaped = (text: string): string =>
  wellFormed(text.replaceAll(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))));

/** The text of a cell as a person reads it, every line break as `\n`. */
export function cellText(raw: string): string {
  const text = raw.includes('_x') ? unescaped(raw) : raw;
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
