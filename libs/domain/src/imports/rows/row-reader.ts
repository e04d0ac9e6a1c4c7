import { type FieldValue, type FieldValues, type RegisterField, TO_BE_MADE } from '../field';
import type { Mapping } from '../mapping';
import type { Cell, FileColumn } from '../reading';
import { type Directory, type NameFinder, nameFinder } from '../values/find-names';
import type { Finding, Tell } from '../values/finding';
import type { Made } from '../values/read-name';
import { clip, lengthKeeper } from '../values/read-text';
import { type CellReader, cellReader } from '../values/value-reader';
import type { RowReason } from '../verdict';

/** What a mapping is read against: the register's fields, the file's columns, and whom and what it may name. */
export interface Register {
  readonly fields: readonly RegisterField[];
  readonly columns: readonly Pick<FileColumn, 'position' | 'header'>[];
  readonly directory: Directory;
}

/** A row as the mapping reads it; `missingClients` are the names that it would make. */
export interface RowRead {
  readonly values: FieldValues;
  readonly reasons: readonly RowReason[];
  readonly missingClients: readonly string[];
}

/** Where findings of the cell at hand go; one row is read at a time. */
interface Desk {
  reasons: RowReason[];
  position: number | null;
  field: string;
  readonly tell: Tell;
}

type FieldReader = (cells: readonly Cell[], desk: Desk) => FieldValue | undefined;

function newDesk(): Desk {
  const desk: Desk = {
    reasons: [],
    position: null,
    field: '',
    tell: ({ code, isRefusal, value, became }: Finding) => {
      desk.reasons.push({
        severity: isRefusal ? 'refusal' : 'notice',
        code,
        position: desk.position,
        field: desk.field,
        value: clip(value),
        became: became === null ? null : clip(became),
      });
    },
  };
  return desk;
}

interface Part {
  readonly position: number;
  readonly header: string;
  readonly read: CellReader;
}

const single =
  ({ position, read }: Part): FieldReader =>
  (cells, desk) => {
    desk.position = position;
    return read(cells[position], desk.tell);
  };

const paragraph = (name: string, text: string): string => (name === '' ? text : `${name} : ${text}`);

/** Several columns of one text: a paragraph each, under the name of its column. */
const joined =
  (parts: readonly Part[]): FieldReader =>
  (cells, desk) => {
    const told = parts.map((part) => ({ name: part.header, value: single(part)(cells, desk) }));
    const texts = told.flatMap(({ name, value }) =>
      typeof value === 'string' ? [paragraph(name, value)] : [],
    );
    desk.position = parts[0]?.position ?? null;
    if (texts.length > 0) return texts.join('\n\n');
    return told.some(({ value }) => value === undefined) ? undefined : null;
  };

/** What every reader of a mapping shares. */
interface Workshop extends Register {
  readonly mapping: Mapping;
  readonly names: NameFinder;
  readonly made: Made;
}

const PLAIN = { values: [], dateOrder: null, decimal: null, separator: null };

function partsOf(field: RegisterField, { mapping, columns, names, made }: Workshop): Part[] {
  const uses = mapping.columns.filter((use) => use.field === field.key);
  return uses.map((use) => {
    const header = columns.find(({ position }) => position === use.position)?.header ?? '';
    return {
      position: use.position,
      header: header.replace(/\s+/g, ' ').trim(),
      read: cellReader({ field, use, policies: mapping, names }, made),
    };
  });
}

/** The reader of one field, whatever its columns; null for one that no column tells. */
function fieldReader(field: RegisterField, workshop: Workshop): FieldReader | null {
  const parts = partsOf(field, workshop);
  const [first, second] = parts;
  if (!first) return null;
  const read = second ? joined(parts) : single(first);
  if (field.type !== 'text') return read;
  const keep = lengthKeeper({ field, use: PLAIN, policies: workshop.mapping, names: workshop.names });
  return (cells, desk) => {
    const value = read(cells, desk);
    return typeof value === 'string' ? keep(value, desk.tell) : value;
  };
}

interface Reader {
  readonly field: RegisterField;
  readonly read: FieldReader | null;
  readonly fixed: FieldValue;
}

/** What the row tells of a field, or what is fixed where it tells nothing. */
function valueOf({ field, read, fixed }: Reader, cells: readonly Cell[], desk: Desk): FieldValue | undefined {
  desk.field = field.key;
  const value = read?.(cells, desk);
  return value === undefined || value === null ? (fixed ?? (read ? value : undefined)) : value;
}

const isRefused = (desk: Desk, field: string): boolean =>
  desk.reasons.some((reason) => reason.field === field && reason.severity === 'refusal');

function demand({ field, read }: Reader, desk: Desk): void {
  if (!field.isRequired || !read || isRefused(desk, field.key)) return;
  desk.tell({ code: 'required', isRefusal: true, value: '', became: null });
}

const missingIn = (value: FieldValue): string[] =>
  Array.isArray(value)
    ? value.filter((item) => item.startsWith(TO_BE_MADE)).map((item) => item.slice(TO_BE_MADE.length))
    : [];

/**
 * Makes the reader of a file's rows, once for all of them. What cannot be taken from a cell is told; a field that is
 * left out so is no key of `values`, and keeps what stands.
 */
export function rowReader(mapping: Mapping, register: Register): (cells: readonly Cell[]) => RowRead {
  const workshop = {
    ...register,
    mapping,
    names: nameFinder(register.directory),
    made: new Map<string, string>(),
  };
  const readers = register.fields
    .filter(({ isExportOnly }) => !isExportOnly)
    .map((field) => ({ field, read: fieldReader(field, workshop), fixed: mapping.fixed[field.key] ?? null }))
    .filter(({ read, fixed }) => read !== null || fixed !== null);
  return (cells) => {
    const desk = newDesk();
    const values: FieldValues = {};
    const missing: string[] = [];
    for (const reader of readers) {
      const value = valueOf(reader, cells, desk);
      if (value === undefined || value === null) demand(reader, desk);
      if (value === undefined) continue;
      values[reader.field.key] = value;
      if (reader.field.type === 'clients') missing.push(...missingIn(value));
    }
    return { values, reasons: desk.reasons, missingClients: missing };
  };
}
