import { z } from 'zod';
import { FieldValue, FieldValues } from './field';
import { REASON_CODES, VERDICTS } from './verdict-codes';

export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

export const ReasonCode = z.enum(REASON_CODES);
export type ReasonCode = z.infer<typeof ReasonCode>;

export const RowReason = z.object({
  /** A refusal keeps the row out; a notice tells what was cut, guessed, dropped or made. */
  severity: z.enum(['refusal', 'notice']),
  code: ReasonCode,
  /** Position of the column, from 0; null where it is about the row. */
  position: z.number().int().min(0).nullable(),
  field: z.string().nullable(),
  /** What stood there, 300 characters at most. */
  value: z.string().max(300).nullable(),
  /** What became of it; null: nothing. */
  became: z.string().max(300).nullable(),
});
export type RowReason = z.infer<typeof RowReason>;

/** A field that the file would change. `isBoth`: it was also changed here since the file was last read in. */
export const RowChange = z.object({
  field: z.string(),
  before: FieldValue,
  after: FieldValue,
  isBoth: z.boolean(),
});
export type RowChange = z.infer<typeof RowChange>;

/** A row after its check. */
export const CheckedRow = z.object({
  /** As the spreadsheet numbers it; null where it is gone from the file. */
  number: z.number().int().positive().nullable(),
  verdict: Verdict,
  values: FieldValues,
  changes: z.array(RowChange),
  reasons: z.array(RowReason),
});
export type CheckedRow = z.infer<typeof CheckedRow>;

/** May a row be ticked? Not where there is nothing to do: refused, the same, or gone and not to be put away. */
export const mayBeChosen = ({ verdict, changes }: Pick<CheckedRow, 'verdict' | 'changes'>): boolean =>
  verdict === 'new' || verdict === 'changed' || (verdict === 'gone' && changes.length > 0);
