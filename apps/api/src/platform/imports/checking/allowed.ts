import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValues } from '@jalon/domain/imports/field';
import type { RowChange, RowReason } from '@jalon/domain/imports/verdict';
import type { ImportKind, Standing } from '../kinds/import-kind';

/** A row of the file beside the one that it would change; null for a new one. */
export interface Proposed {
  readonly standing: Standing | null;
  readonly values: FieldValues;
  readonly changes: readonly RowChange[];
}

/** What remains of the values of a new row, of the changes of one that stands, and what is to be told. */
export interface Allowed {
  readonly values: FieldValues;
  readonly changes: readonly RowChange[];
  readonly told: readonly RowReason[];
}

/** The new values of fields, by key. */
export const afterOf = (changes: readonly RowChange[]): FieldValues =>
  Object.fromEntries(changes.map(({ field, after }) => [field, after]));

/** What the register itself says of it: a refusal, or a value or change that is dropped and told. */
export function allowed(
  { kind, actor }: { readonly kind: ImportKind; readonly actor: Actor },
  { standing, values, changes }: Proposed,
): Allowed {
  if (standing && changes.length === 0) return { values, changes, told: [] };
  const told = kind.judge(actor, { standing, values, changes: afterOf(changes) });
  const dropped = new Set(told.filter(({ severity }) => severity === 'notice').map(({ field }) => field));
  return {
    values: Object.fromEntries(Object.entries(values).filter(([field]) => !dropped.has(field))),
    changes: changes.filter(({ field }) => !dropped.has(field)),
    told,
  };
}
