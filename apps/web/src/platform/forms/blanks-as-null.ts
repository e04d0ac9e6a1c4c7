import { z } from 'zod';

/** Emptied fields of a form hold '' or blanks; what is kept holds null. In depth, in records and lists. */
export function clearBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) return value.map(clearBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clearBlanks(inner)]));
}

/** The same shape for a form: a blank text is null, so an optional field may be emptied and a needed one is missed. */
export const blanksAsNull = <Out, In>(shape: z.ZodType<Out, In>): z.ZodType<Out, In> =>
  z.preprocess(clearBlanks, shape) as unknown as z.ZodType<Out, In>;
