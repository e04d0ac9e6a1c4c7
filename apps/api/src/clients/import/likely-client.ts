import type { FieldValues } from '@jalon/domain/imports/field';
import { fold } from '@jalon/domain/imports/values/fold';

interface Named {
  readonly name: string;
}

interface NamedRow {
  readonly rank: number;
  readonly values: FieldValues;
}

interface Likely {
  readonly title: string;
  /** From 0 to 1: nothing alike, the same. */
  readonly score: number;
}

const nameIn = ({ values }: NamedRow): string => (typeof values['name'] === 'string' ? values['name'] : '');

/**
 * Rows that would make a client of a name that is there, or that stands in a row before: « VOLTEO » and « Voltéo ». By
 * rank; what is called exactly so scores 1.
 */
export function likelyClients(
  known: readonly Named[],
  rows: readonly NamedRow[],
): ReadonlyMap<number, readonly Likely[]> {
  const names = new Map(known.map(({ name }) => [fold(name), name]));
  const found = new Map<number, readonly Likely[]>();
  for (const row of rows) {
    const name = nameIn(row);
    const key = fold(name);
    const before = names.get(key);
    if (before !== undefined) found.set(row.rank, [{ title: before, score: before === name ? 1 : 0.95 }]);
    else if (key !== '') names.set(key, name);
  }
  return found;
}
