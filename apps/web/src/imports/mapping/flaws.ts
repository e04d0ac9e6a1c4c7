import type { RegisterField } from '@jalon/domain/imports/field';
import type { Mapping } from '@jalon/domain/imports/mapping';

/** What keeps a mapping from being checked. */
export interface Flaws {
  /** Required fields that nothing fills. */
  readonly missing: readonly RegisterField[];
  /** Fields that take one column alone and get several. */
  readonly doubled: readonly RegisterField[];
}

/** Required fields without a column, and fields with too many; texts may take several. */
export function flawsOf(mapping: Mapping, fields: readonly RegisterField[]): Flaws {
  const counts = new Map<string, number>();
  for (const { field } of mapping.columns) counts.set(field, (counts.get(field) ?? 0) + 1);
  const isFixed = (key: string) => (mapping.fixed[key] ?? null) !== null;
  return {
    missing: fields.filter(({ key, isRequired }) => isRequired && !counts.has(key) && !isFixed(key)),
    doubled: fields.filter(({ key, type }) => type !== 'text' && (counts.get(key) ?? 0) > 1),
  };
}
