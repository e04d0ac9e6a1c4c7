import { z } from 'zod';
import { EvidenceKindId, Id, Named, RuleText, Seeds, Verification } from './vocabulary';

export const CriterionId = z.string().regex(/^G\d{1,2}-\d{2}$/);

/**
 * One thing asked at a gate: `computed` by its rule from what is kept, or `attested` by whoever holds `signer`.
 * Without `when` it always applies. One that carries a `law` is never waivable.
 */
export const Criterion = Named.extend({
  id: CriterionId,
  kind: z.enum(['computed', 'attested']),
  theme: Id,
  why: Named,
  turnsGreen: Named,
  when: RuleText.optional(),
  rule: RuleText.optional(),
  /** `measured`: a declared value does not do. */
  requires: z.literal('measured').optional(),
  /** The role that advises and does not decide (RGPD art. 38(6), 39). */
  opinion: Id.optional(),
  signer: Id,
  blocking: z.boolean(),
  waivable: z.boolean(),
  /** Kinds of evidence. */
  evidence: z.array(EvidenceKindId),
  /** Rows of the seed. */
  trace: Seeds,
  law: z.array(z.string().min(1).max(200)).min(1).optional(),
  verification: Verification.optional(),
  asOf: z.iso.date().optional(),
  note: Named.optional(),
});
export type Criterion = z.infer<typeof Criterion>;
