import type { FieldConflict } from '@jalon/contracts/platform/problems';

/** The same value, whatever the order in which its members were written. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => one.localeCompare(other)))
      : inner,
  );

const only = <Values extends object>(values: Values, keep: (field: string, value: unknown) => boolean) =>
  Object.fromEntries(
    Object.entries(values).filter(([field, value]) => keep(field, value)),
  ) as Partial<Values>;

/** Some members of what was read; those that it has not are left out. */
export const pickFields = <Values extends object>(
  values: Values,
  fields: readonly (keyof Values & string)[],
) => only(values, (field) => fields.some((wanted) => wanted === field));

/** Only what the person changed of what was read: what is equal is not sent, so colleagues’ edits are left alone. */
export const changedFields = <Values extends object>(read: Values, typed: Values): Partial<Values> => {
  const before = Object.fromEntries(Object.entries(read)) as Readonly<Record<string, unknown>>;
  return only(typed, (field, value) => value !== undefined && canonical(value) !== canonical(before[field]));
};

export type Choice = 'mine' | 'theirs';
export type Choices = Readonly<Record<string, Choice>>;

/** After a refusal: what is still to be sent once the person has chosen a value for each field in conflict. */
export function settledChanges<Changes extends object>(
  changes: Changes,
  conflicts: readonly Pick<FieldConflict, 'field'>[],
  chosen: Choices,
): Partial<Changes> {
  const dropped = conflicts.map(({ field }) => field).filter((field) => chosen[field] !== 'mine');
  return only(changes, (field) => !dropped.includes(field));
}
