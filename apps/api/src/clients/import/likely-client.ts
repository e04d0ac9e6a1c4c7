import type { FieldValues } from '@jalon/domain/imports/field';
import { fold } from '@jalon/domain/imports/values/fold';
import type { LikelyRow } from '../../platform/imports/kinds/import-kind';

interface Named {
  readonly name: string;
}

interface NamedRow {
  readonly rank: number;
  readonly values: FieldValues;
}

const nameIn = ({ values }: NamedRow): string => (typeof values['name'] === 'string' ? values['name'] : '');

/**
 * Rows that would make a client of a name that is there, or that stands in a row before: « VOLTEO » and « Voltéo ». By
 * rank; what is called exactly so scores 1.
 */
export function likelyClients(
  known: readonly Named[],
  rows: readonly NamedRow[],
): ReadonlyMap<number, readonly LikelyRow[]> {
  const names = new Map(known.map(({ name }) => [fold(name), { name, isInRegister: true }]));
  const found = new Map<number, readonly LikelyRow[]>();
  for (const row of rows) {
    const name = nameIn(row);
    const key = fold(name);
    const before = names.get(key);
    if (before !== undefined) {
      const { name: title, isInRegister } = before;
      found.set(row.rank, [{ title, score: title === name ? 1 : 0.95, isInRegister }]);
    } else if (key !== '') names.set(key, { name, isInRegister: false });
  }
  return found;
}
