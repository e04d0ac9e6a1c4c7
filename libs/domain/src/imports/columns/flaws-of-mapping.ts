import type { RegisterField } from '../field';
import type { ColumnUse, Mapping } from '../mapping';
import type { Directory } from '../values/find-names';
import { fitsFixed } from './fits-fixed';

/** Why a mapping does not hold, and of which field (or value, or column). */
export interface MappingFlaw {
  readonly field: string;
  readonly flaw:
    | 'unknown-field'
    | 'export-only'
    | 'twice'
    | 'column-twice'
    | 'required'
    | 'unknown-value'
    | 'unfit-fixed'
    | 'no-reference';
}

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const repeated = <Item>(items: readonly Item[]): Item[] =>
  once(items.filter((item, at) => items.indexOf(item) !== at));

const known = (fields: readonly RegisterField[], key: string) => fields.find((field) => field.key === key);

function strange(keys: readonly string[], fields: readonly RegisterField[]): MappingFlaw[] {
  return once(keys).flatMap((field): MappingFlaw[] => {
    const found = known(fields, field);
    if (!found) return [{ field, flaw: 'unknown-field' }];
    return found.isExportOnly ? [{ field, flaw: 'export-only' }] : [];
  });
}

/** Several columns fill a text only. */
const twice = (columns: readonly ColumnUse[], fields: readonly RegisterField[]): MappingFlaw[] => [
  ...repeated(columns.map(({ field }) => field))
    .filter((field) => known(fields, field)?.type !== 'text')
    .map((field) => ({ field, flaw: 'twice' as const })),
  ...repeated(columns.map(({ position }) => position)).map((position) => ({
    field: columns.find((use) => use.position === position)?.field ?? '',
    flaw: 'column-twice' as const,
  })),
];

/** A file that only updates rows, found by their reference, may leave out what new rows need. */
function missing({ columns, fixed, identity }: Mapping, fields: readonly RegisterField[]): MappingFlaw[] {
  if (identity.by === 'reference') return [];
  return fields
    .filter(({ isRequired, key }) => isRequired && !columns.some(({ field }) => field === key))
    .filter(({ key }) => (fixed[key] ?? null) === null)
    .map(({ key }) => ({ field: key, flaw: 'required' }));
}

const isOfList = ({ choices }: RegisterField, value: string): boolean =>
  choices.some((choice) => choice.value === value);

const wrongValues = (columns: readonly ColumnUse[], fields: readonly RegisterField[]): MappingFlaw[] =>
  columns.flatMap(({ field, values }) => {
    const list = known(fields, field);
    const isWrong =
      list && list.choices.length > 0 && values.some(({ to }) => to !== null && !isOfList(list, to));
    return isWrong ? [{ field, flaw: 'unknown-value' as const }] : [];
  });

const unfit = (
  fixed: Mapping['fixed'],
  fields: readonly RegisterField[],
  directory: Directory | null,
): MappingFlaw[] =>
  Object.entries(fixed).flatMap(([key, value]) => {
    const field = known(fields, key);
    return value === null || !field || fitsFixed(field, value, directory)
      ? []
      : [{ field: key, flaw: 'unfit-fixed' as const }];
  });

function withoutReference({ columns, identity }: Mapping, fields: readonly RegisterField[]): MappingFlaw[] {
  const reference = fields.find(({ type }) => type === 'reference')?.key ?? 'reference';
  const isMapped = columns.some(({ field }) => field === reference);
  return identity.by === 'reference' && !isMapped ? [{ field: reference, flaw: 'no-reference' }] : [];
}

/**
 * All that keeps a mapping from being used; none where it holds. Fixed people and clients are looked for in the
 * directory, where it is known.
 */
export const flawsOfMapping = (
  mapping: Mapping,
  fields: readonly RegisterField[],
  directory: Directory | null = null,
): MappingFlaw[] => [
  ...strange([...mapping.columns.map(({ field }) => field), ...Object.keys(mapping.fixed)], fields),
  ...twice(mapping.columns, fields),
  ...missing(mapping, fields),
  ...wrongValues(mapping.columns, fields),
  ...unfit(mapping.fixed, fields, directory),
  ...withoutReference(mapping, fields),
];
