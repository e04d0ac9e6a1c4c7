import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { CriterionId } from '../../lifecycle/template/criterion';
import { Id } from '../../lifecycle/template/vocabulary';
import { Difference } from './difference';
import { Reading } from './reading';

/** Why a signature no longer stands: what was read has changed, or whoever signed took it back. */
export const SignatureEnd = z.object({
  at: z.iso.datetime(),
  why: z.enum(['changed', 'taken_back', 'replaced']),
  differences: z.array(Difference),
});
export type SignatureEnd = z.infer<typeof SignatureEnd>;

/**
 * A named person declares a criterion true, on what they were shown. An internal validation, no qualified electronic
 * signature. Where it rests on a proof of whoever signs, somebody else signs too.
 */
export const Attestation = z.object({
  id: z.uuid(),
  criterionId: CriterionId,
  roleId: Id,
  statement: z.string().nullable(),
  by: NamedPerson,
  at: z.iso.datetime(),
  reading: Reading,
  /** SHA-256 of the canonical JSON of the reading. */
  readingHash: z.string(),
  /** Null: it was not ended so far (it may have to be: `reopens`). */
  ended: SignatureEnd.nullable(),
});
export type Attestation = z.infer<typeof Attestation>;
