import type { RegisterField } from '../field';
import type { ColumnUse, Mapping } from '../mapping';

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

const NUMBERS: readonly string[] = ['number', 'integer'];
const LISTS: readonly string[] = ['choices', 'words', 'clients'];

const isWithin = ({ range }: RegisterField, number: number): boolean =>
  !range || (number >= range.min && number <= range.max);

const areKnown = (field: RegisterField, items: readonly string[]): boolean =>
  field.choices.length === 0 || items.every((item) => isOfList(field, item));

const isPlain = ({ type }: RegisterField): boolean => !NUMBERS.includes(type) && !LISTS.includes(type);

function isFit(field: RegisterField, value: string | number | readonly string[]): boolean {
  if (typeof value === 'number') return NUMBERS.includes(field.type) && isWithin(field, value);
  if (typeof value !== 'string') return LISTS.includes(field.type) && areKnown(field, value);
  return isPlain(field) && areKnown(field, [value]) && value.length <= (field.max ?? Infinity);
}

const unfit = (fixed: Mapping['fixed'], fields: readonly RegisterField[]): MappingFlaw[] =>
  Object.entries(fixed).flatMap(([key, value]) => {
    const field = known(fields, key);
    return value === null || !field || isFit(field, value)
      ? []
      : [{ field: key, flaw: 'unfit-fixed' as const }];
  });

function withoutReference({ columns, identity }: Mapping, fields: readonly RegisterField[]): MappingFlaw[] {
  const reference = fields.find(({ type }) => type === 'reference')?.key ?? 'reference';
  const isMapped = columns.some(({ field }) => field === reference);
  return identity.by === 'reference' && !isMapped ? [{ field: reference, flaw: 'no-reference' }] : [];
}

/** All that keeps a mapping from being used; none where it holds. */
export const flawsOfMapping = (mapping: Mapping, fields: readonly RegisterField[]): MappingFlaw[] => [
  ...strange([...mapping.columns.map(({ field }) => field), ...Object.keys(mapping.fixed)], fields),
  ...twice(mapping.columns, fields),
  ...missing(mapping, fields),
  ...wrongValues(mapping.columns, fields),
  ...unfit(mapping.fixed, fields),
  ...withoutReference(mapping, fields),
];
