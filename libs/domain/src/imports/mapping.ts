import { z } from 'zod';
import { line } from '../platform/text';
import { FieldValue } from './field';

export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export const LIST_SEPARATORS = [';', ',', '|', '/', '\n'] as const;

/** A value of the file, and what it becomes; null leaves the field empty. */
export const ValueRule = z.object({ from: z.string().max(500), to: z.string().max(200).nullable() });
export type ValueRule = z.infer<typeof ValueRule>;

/** What one column of the file, by its position from 0, is read into. Several may fill one field of type `text`. */
export const ColumnUse = z.object({
  position: z.number().int().min(0).max(255),
  /** Key of a field. */
  field: z.string().max(120),
  /** The mapping table of a list, or of words that stand where a date or number should; the rest is matched by name. */
  values: z.array(ValueRule).max(1000),
  /** How `03/04/2026` is read; null where the file leaves no doubt. */
  dateOrder: z.enum(DATE_ORDERS).nullable(),
  /** The decimal sign; null where the file leaves no doubt. */
  decimal: z.enum([',', '.']).nullable(),
  /** Between the items of a list in one cell; null: one item. */
  separator: z.enum(LIST_SEPARATORS).nullable(),
});
export type ColumnUse = z.infer<typeof ColumnUse>;

/**
 * By what a row of the file is known again: the register's own reference, columns of the file (three at most, joined),
 * or nothing: every row is new.
 */
export const Identity = z.discriminatedUnion('by', [
  z.object({ by: z.literal('reference') }),
  z.object({ by: z.literal('columns'), positions: z.array(z.number().int().min(0).max(255)).min(1).max(3) }),
  z.object({ by: z.literal('none') }),
]);
export type Identity = z.infer<typeof Identity>;

/** How the rows of a file become rows of the register. */
export const Mapping = z.object({
  columns: z.array(ColumnUse).max(256),
  /** A value for every row where no column gives one: `{ status: 'draft' }`. */
  fixed: z.record(z.string().max(120), FieldValue),
  identity: Identity,
  /** A client that nobody knows by this name: made, left out and told, or the row refused. */
  unknownClients: z.enum(['create', 'leave', 'refuse']),
  /** A person whom nobody knows: left out and told, or the row refused. */
  unknownPeople: z.enum(['leave', 'refuse']),
  /** A text that is too long: cut and told, or the row refused. */
  tooLong: z.enum(['cut', 'refuse']),
  /** An unreadable value of a field that is not required: left out and told, or the row refused (so if unsaid). */
  unreadable: z.enum(['leave', 'refuse']).optional(),
});
export type Mapping = z.infer<typeof Mapping>;

/** One value of a column, how often it stands there, and what it would become by name; null where nothing fits. */
export const ColumnValue = z.object({
  value: z.string(),
  count: z.number().int().positive(),
  guess: z.string().nullable(),
});

/** What the whole of a column holds, and what it probably is. */
export const ColumnSurvey = z.object({
  position: z.number().int().min(0),
  header: z.string(),
  /** Header with its rank where the name repeats: « Commentaire (3) ». */
  name: z.string(),
  filled: z.number().int().nonnegative(),
  distinct: z.number().int().nonnegative(),
  longest: z.number().int().nonnegative(),
  /** There are too many different values to count: `distinct` and `repeats` are at least so many. */
  isCapped: z.boolean().optional(),
  /** The most frequent first, 200 at most; `distinct` tells how many there are. */
  values: z.array(ColumnValue),
  /** Days above 12 in first or second place, so that an order is sure, doubtful, or impossible. */
  dates: z.object({
    count: z.number().int().nonnegative(),
    order: z.enum([...DATE_ORDERS, 'either', 'both']).nullable(),
  }),
  numbers: z.object({
    count: z.number().int().nonnegative(),
    decimal: z.enum([',', '.', 'either', 'both']).nullable(),
  }),
  /** May it be an identity: blank and repeated cells are told. */
  blanks: z.number().int().nonnegative(),
  repeats: z.number().int().nonnegative(),
  /** The field that fits best, how sure (0–1), and why. */
  guess: z
    .object({
      field: z.string(),
      sureness: z.number().min(0).max(1),
      why: z.enum(['name', 'content', 'both', 'profile']),
    })
    .nullable(),
});
export type ColumnSurvey = z.infer<typeof ColumnSurvey>;

/** A mapping kept for files of the same shape. */
export const ImportProfile = z.object({
  id: z.uuid(),
  name: line(120),
  kind: z.string(),
  usedAt: z.iso.datetime().nullable(),
  uses: z.number().int().nonnegative(),
  version: z.number().int().positive(),
});
export type ImportProfile = z.infer<typeof ImportProfile>;
