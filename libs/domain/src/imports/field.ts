import { z } from 'zod';
import { WordsShape } from '../platform/words-shape';

/**
 * What a column of a register may hold. `line` one line, `text` several; `choice` one of a list, `choices` several;
 * `words` free words (tags); `person` a member by e-mail or name; `clients` clients by name; `reference` the
 * register's own number of the row.
 */
export const FIELD_TYPES = [
  'reference',
  'line',
  'text',
  'number',
  'integer',
  'date',
  'choice',
  'choices',
  'words',
  'person',
  'clients',
] as const;
export const FieldType = z.enum(FIELD_TYPES);
export type FieldType = z.infer<typeof FieldType>;

export const FieldChoice = z.object({
  value: z.string(),
  label: WordsShape,
  /** What else files call it, in French and English. */
  names: z.array(z.string()),
});
export type FieldChoice = z.infer<typeof FieldChoice>;

/** One field that a register is exported with and imported by. */
export const RegisterField = z.object({
  /** `title`, `identification.pain.note`. */
  key: z.string(),
  label: WordsShape,
  /** What else files call it, in French and English; matched without case, accents and punctuation. */
  names: z.array(z.string()),
  type: FieldType,
  /** A new row is refused without it. */
  isRequired: z.boolean(),
  /** Characters of a text, items of a list; null where the type bounds it. */
  max: z.number().int().positive().nullable(),
  /** Characters that a text has at least, where that is more than one. */
  min: z.number().int().positive().optional(),
  /** Characters of one item of a list of words or names. */
  itemMax: z.number().int().positive().optional(),
  /** What the register's own references look like: a regular expression, without regard to case. */
  pattern: z.string().optional(),
  /** What a line must look like. */
  format: z.enum(['email', 'phone']).optional(),
  /** Bounds of a number. */
  range: z.object({ min: z.number(), max: z.number() }).nullable(),
  /** The values of a `choice` or `choices`; empty else. */
  choices: z.array(FieldChoice),
  /** A cell that a workbook shows as 4,2 % is 4.2, not 0.042. */
  isAsShown: z.boolean().optional(),
  /** Written at export, not read at import: it does not fit in a cell, or the register says it. */
  isExportOnly: z.boolean(),
  /** A person of a client does not see it. */
  isAgencyOnly: z.boolean().optional(),
});
export type RegisterField = z.infer<typeof RegisterField>;

/** Before the name of a client that an import is to make: `new:Voltéo`, where ids stand else. */
export const TO_BE_MADE = 'new:';

/** What a row holds of a field: text, number, ISO date, value of a list, ids, or a list of these; null is empty. */
export const FieldValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
export type FieldValue = z.infer<typeof FieldValue>;

/** The fields of one row, by key; one that is absent is not told by the file. */
export const FieldValues = z.record(z.string(), FieldValue);
export type FieldValues = z.infer<typeof FieldValues>;
