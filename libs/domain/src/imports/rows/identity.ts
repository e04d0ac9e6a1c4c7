import { type Cell, textOf } from '../reading';
import { takeApostrophe } from '../values/neutral';
import { startOf } from '../values/read-text';
import { plainText } from './same-value';
import { fingerprint } from './fingerprint';

/** An identity is kept under a key of the database: long ones keep their beginning and a fingerprint. */
const LONGEST = 200;
const BETWEEN = '\u241f';

const partOf = (cell: Cell | undefined): string =>
  plainText(takeApostrophe(textOf(cell).trim()))
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * By what a row is known again: the text of these cells, without regard to case and spaces, 200 characters at most.
 * Null where all of them are blank.
 */
export function identityOf(cells: readonly Cell[], positions: readonly number[]): string | null {
  const parts = positions.map((position) => partOf(cells[position]));
  if (parts.every((part) => part === '')) return null;
  const whole = parts.join(BETWEEN);
  return whole.length <= LONGEST ? whole : `${startOf(whole, LONGEST - 24)}…${fingerprint(whole)}`;
}
