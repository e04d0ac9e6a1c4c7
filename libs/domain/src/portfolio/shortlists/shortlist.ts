import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { line, text } from '../../platform/text';
import { ShortlistState } from './may-on-shortlist';

/** What people may change of a shortlist; its content they never may. */
export const ShortlistHeading = z.object({
  name: line(120).min(3),
  /** The question that it answers, for whom. */
  purpose: text(2000).nullable(),
});
export type ShortlistHeading = z.infer<typeof ShortlistHeading>;

/** Why a use case is in, in the author's words. */
export const RetainedNote = text(600);

/** Why a shortlist is withdrawn; it stays readable. */
export const WithdrawalReason = text(2000).min(3);

/** A shortlist without what is frozen in it. */
export const Shortlist = ShortlistHeading.extend({
  id: z.uuid(),
  state: ShortlistState,
  madeBy: NamedPerson,
  madeAt: z.iso.datetime(),
  sharedAt: z.iso.datetime().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  withdrawnReason: z.string().nullable(),
  model: z.object({ id: z.uuid(), name: z.string(), number: z.number().int() }),
  version: z.number().int().positive(),
});
export type Shortlist = z.infer<typeof Shortlist>;
