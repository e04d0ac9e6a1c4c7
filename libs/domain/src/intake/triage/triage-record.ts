import { z } from 'zod';
import { text } from '../../platform/text';
import { TriageAnswers, TriageVerdict } from './triage-answers';

/** Why somebody decides otherwise than the rule. */
export const TriageReason = text(2000);

/** A triage as it was decided; never changed, a later one takes its place. */
export const TriageRecord = z.object({
  id: z.uuid(),
  useCaseId: z.uuid(),
  answers: TriageAnswers,
  /** The edition of the rule, what it said, and the keys of its reasons and of its route. */
  edition: z.string(),
  computed: TriageVerdict,
  reasons: z.array(z.string()),
  route: z.array(z.string()),
  /** What was decided: other than `computed` only with a reason. */
  verdict: TriageVerdict,
  reason: z.string().nullable(),
  decidedBy: z.object({ id: z.uuid(), name: z.string() }),
  decidedAt: z.iso.datetime(),
  isCurrent: z.boolean(),
});
export type TriageRecord = z.infer<typeof TriageRecord>;
