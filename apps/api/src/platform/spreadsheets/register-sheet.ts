import type { FieldValue, FieldValues, RegisterField } from '@jalon/domain/imports/field';
import { formatValue } from '@jalon/domain/imports/values/format-value';
import type { Actor } from '@jalon/domain/access/actor';
import type { Language } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet';

/** Whom and what ids in a row stand for; undefined where the reader is not told. */
export type NameOf = (id: string) => string | undefined;

/** A row of a register with the names of whom it names. */
export interface RegisterRow {
  readonly values: FieldValues;
  readonly nameOf: NameOf;
}

interface RegisterSheet {
  readonly name: string;
  readonly language: Language;
  readonly fields: readonly RegisterField[];
  readonly rows: AsyncIterable<readonly RegisterRow[]>;
}

/** The columns of this actor: a client's person is not given the agency's notes. */
export const fieldsFor = (
  fields: readonly RegisterField[],
  { clientIds }: Actor,
): readonly RegisterField[] =>
  clientIds === null ? fields : fields.filter(({ isAgencyOnly }) => !isAgencyOnly);

const WIDTHS: Readonly<Record<RegisterField['type'], number>> = {
  reference: 11,
  line: 40,
  text: 60,
  number: 14,
  integer: 14,
  date: 12,
  choice: 24,
  choices: 36,
  words: 30,
  person: 24,
  clients: 30,
};

const columnOf = ({ label, type }: RegisterField, language: Language): SheetColumn => ({
  header: wordsIn(label, language),
  width: WIDTHS[type],
});

/** What a workbook knows of a value beside its text. */
function typed({ type }: RegisterField, value: FieldValue, text: string): SheetCell {
  if (value === null || text === '') return null;
  if (typeof value === 'number') return { kind: 'number', text, value };
  return type === 'date' && typeof value === 'string'
    ? { kind: 'date', text, value }
    : { kind: 'text', text };
}

/** A register as a sheet: the same columns, labels and words of values that an import knows again. */
export function registerSheet({ name, language, fields, rows }: RegisterSheet): Sheet {
  const rowOf = ({ values, nameOf }: RegisterRow): SheetRow =>
    fields.map((field) => {
      const value = values[field.key] ?? null;
      return typed(field, value, formatValue(field, value, { language, nameOf }));
    });
  async function* sheetRows(): AsyncGenerator<readonly SheetRow[]> {
    for await (const batch of rows) yield batch.map(rowOf);
  }
  return { name, language, columns: fields.map((field) => columnOf(field, language)), rows: sheetRows() };
}
