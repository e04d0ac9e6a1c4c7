import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { GateId } from '@jalon/domain/lifecycle/template/gate';
import { EvidenceKindId } from '@jalon/domain/lifecycle/template/vocabulary';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';

/** The words of proofs, from the life cycle that the project is pinned to, or else the usual one. */
export const EvidenceVocabulary = z.object({
  /** In the order of the life cycle. */
  kinds: z.array(z.object({ id: EvidenceKindId, words: WordsShape })),
  gates: z.array(
    z.object({
      id: GateId,
      words: WordsShape,
      criteria: z.array(
        z.object({
          id: CriterionId,
          words: WordsShape,
          /** Kinds of evidence that it names. */
          kinds: z.array(EvidenceKindId),
        }),
      ),
    }),
  ),
});
export type EvidenceVocabulary = z.infer<typeof EvidenceVocabulary>;
