import type { Actor } from '@jalon/domain/access/actor';
import type { FieldValue, RegisterField } from '@jalon/domain/imports/field';
import type { Mapping } from '@jalon/domain/imports/mapping';
import type { ImportRunEntity } from '../runs/import-run.entity';
import type { ImportKind } from './import-kind';

type Meant = Pick<ImportRunEntity, 'meantFor'>;

/** The fields that the file of this run is read by. */
export const fieldsOf = (
  actor: Actor,
  kind: ImportKind,
  { meantFor }: Meant,
): Promise<readonly RegisterField[]> =>
  kind.own ? kind.own.fields(actor, meantFor) : Promise.resolve(kind.fields);

const holds = (field: RegisterField | undefined, value: FieldValue): boolean =>
  !field || field.choices.length === 0 || field.choices.some((choice) => choice.value === value);

/**
 * A mapping as a register that knows its rows itself takes it: known by nothing else, what lists no longer hold is left
 * out, and what the file was brought for is said.
 */
export function settledMapping(
  mapping: Mapping,
  { own }: ImportKind,
  { fields, meantFor }: Meant & { readonly fields: readonly RegisterField[] },
): Mapping {
  if (!own) return mapping;
  const fieldOf = (key: string) => fields.find((field) => field.key === key);
  const columns = mapping.columns.map((use) => ({
    ...use,
    values: use.values.filter(({ to }) => holds(fieldOf(use.field), to)),
  }));
  const kept = Object.entries(mapping.fixed).filter(([key, value]) => holds(fieldOf(key), value));
  const fixed = { ...Object.fromEntries(kept), ...(meantFor && own.fixed(meantFor)) };
  return { ...mapping, columns, fixed, identity: { by: 'none' } };
}
