import type { FieldValue, RegisterField } from '../field';
import type { Cell } from '../reading';
import { joinList } from '../parsing/read-list';
import { sameValue } from '../rows/same-value';
import { type Directory, nameFinder } from '../values/find-names';
import type { Column, Finding } from '../values/finding';
import { lengthKeeper } from '../values/read-text';
import { cellReader } from '../values/value-reader';

const NOBODY: Directory = { people: [], clients: [] };
const NUMBERS: readonly string[] = ['number', 'integer'];
const LISTS: readonly string[] = ['choices', 'words', 'clients'];
const NAMED: readonly string[] = ['person', 'clients'];
const STRICT = {
  unknownClients: 'refuse',
  unknownPeople: 'refuse',
  tooLong: 'refuse',
  unreadable: 'refuse',
} as const;

const isShaped = ({ type }: RegisterField, value: NonNullable<FieldValue>): boolean => {
  if (typeof value === 'number') return NUMBERS.includes(type);
  return typeof value === 'string' ? !NUMBERS.includes(type) && !LISTS.includes(type) : LISTS.includes(type);
};

const cellOf = (value: NonNullable<FieldValue>): Cell => {
  if (typeof value === 'number') return { type: 'number', text: String(value) };
  return typeof value === 'string' ? value : joinList(value);
};

/** What a field makes of a value that stands in a cell; undefined where anything is to be told of it. */
function readBack(column: Column, value: NonNullable<FieldValue>): FieldValue | undefined {
  const found: Finding[] = [];
  const tell = (finding: Finding) => void found.push(finding);
  const read = cellReader(column, new Map())(cellOf(value), tell);
  const kept =
    column.field.type === 'text' && typeof read === 'string' ? lengthKeeper(column)(read, tell) : read;
  return found.length > 0 ? undefined : kept;
}

/**
 * May every row hold this value? As its field would read it from a cell, whole and without a doubt. Without a directory
 * people and clients are taken as said.
 */
export function fitsFixed(
  field: RegisterField,
  value: NonNullable<FieldValue>,
  directory: Directory | null,
): boolean {
  if (!isShaped(field, value)) return false;
  if (NAMED.includes(field.type) && directory === null) return true;
  const use: Column['use'] = { values: [], dateOrder: null, decimal: null, separator: ';' };
  const column: Column = { field, use, policies: STRICT, names: nameFinder(directory ?? NOBODY) };
  const read = readBack(column, value) ?? null;
  return read !== null && sameValue(read, value);
}
