import type { GateFact } from '@jalon/contracts/gates/gate-criterion';
import type { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { z } from 'zod';

const NUMBERS = ['int', 'number', 'ratio', 'money', 'points', 'prob', 'rating', 'score', 'alpha'];

/** Is it written as a figure? A ratio is typed in hundredths. */
export const isFigure = ({ type }: Pick<GateFact, 'type'>): boolean => NUMBERS.includes(type);

const list = (given: unknown): string[] => (Array.isArray(given) ? given.map(String) : []);

/** What a form may hold for a value of this type, and what is sent of it. */
export function valueShape({ type }: Pick<GateFact, 'type'>): z.ZodType<RuleValue, unknown> {
  if (type === 'bool')
    return z
      .unknown()
      .refine((given) => given === 'yes' || given === 'no')
      .transform((given) => given === 'yes');
  if (type === 'ratio') return z.number().transform((hundredths) => hundredths / 100);
  if (isFigure({ type })) return z.number();
  if (type === 'list') return z.unknown().transform(list);
  return z.string().min(1);
}
