import type { FieldValue, FieldValues } from '../field';
import { clip } from '../values/read-text';
import { sameValue } from './same-value';
import type { RowChange, RowReason, Verdict } from '../verdict';

/** A row of the file, what stands in the register, and what the file held when it was last read in. */
export interface Compared {
  readonly read: FieldValues;
  /** Null where the row is not there yet. */
  readonly standing: FieldValues | null;
  /** Null where it was never read in. */
  readonly last: FieldValues | null;
}

/** By what a row is found is no change of it. */
const REFERENCE = 'reference';

const told = (values: FieldValues | null, key: string): FieldValue | undefined => values?.[key];

/** Null where the file has not changed the field since it was last read in: what was edited here stays. */
function changeOf(key: string, after: FieldValue, { standing, last }: Compared): RowChange | null {
  const before = told(standing, key) ?? null;
  const base = told(last, key);
  if (sameValue(after, before) || (base !== undefined && sameValue(after, base))) return null;
  return { field: key, before, after, isBoth: base !== undefined && !sameValue(before, base) };
}

const shown = (value: FieldValue): string | null =>
  value === null ? null : clip([value].flat().map(String).join('; '));

const both = ({ field, before, after }: RowChange): RowReason => ({
  severity: 'notice',
  code: 'both-changed',
  position: null,
  field,
  value: shown(before),
  became: shown(after),
});

/** Refused by one refusal; else by whether it stands there, and whether anything changes. */
export function verdictOf(row: {
  readonly standing: unknown;
  readonly changes: readonly RowChange[];
  readonly reasons: readonly RowReason[];
}): Exclude<Verdict, 'gone'> {
  if (row.reasons.some(({ severity }) => severity === 'refusal')) return 'refused';
  if (row.standing === null) return 'new';
  return row.changes.length > 0 ? 'changed' : 'same';
}

/**
 * What the file would change, three-way: a field that it tells otherwise than what stands, unless it told the same the
 * last time. A field changed both here and there since is told by `both-changed`. A new row changes nothing.
 */
export function compareRow(row: Compared): {
  changes: RowChange[];
  reasons: RowReason[];
  verdict: Exclude<Verdict, 'gone'>;
} {
  const told = row.standing === null ? [] : Object.entries(row.read).filter(([key]) => key !== REFERENCE);
  const changes = told.map(([key, after]) => changeOf(key, after, row)).filter((change) => change !== null);
  const reasons = changes.filter(({ isBoth }) => isBoth).map(both);
  return { changes, reasons, verdict: verdictOf({ standing: row.standing, changes, reasons }) };
}
