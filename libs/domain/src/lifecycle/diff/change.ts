import { z } from 'zod';
import { WordsShape } from '../../platform/words-shape';

export const CHANGED_PARTS = [
  'gate',
  'criterion',
  'parameter',
  'profile',
  'phase',
  'activity',
  'deliverable',
  'track',
  'loop',
  'role',
  'outcome',
  'attribute',
  'fact',
  'theme',
  'unit',
  'evidence_kind',
  'dpia',
  'ai_act',
] as const;

/** One change between two life cycles, as a person reads it; one row for each field that changed. */
export const LifecycleChange = z.object({
  part: z.enum(CHANGED_PARTS),
  kind: z.enum(['added', 'removed', 'changed']),
  /** `G2-04`, `p_min_voters`; shown beside `label`. */
  id: z.string(),
  /** `gates.G2.criteria.G2-04.signer` */
  place: z.string(),
  /** How the thing is called, as it is now (as it was, once removed). */
  label: WordsShape,
  /** What changed of it; null: it came or went whole. */
  field: z.string().nullable(),
  fieldLabel: WordsShape.nullable(),
  before: WordsShape.nullable(),
  after: WordsShape.nullable(),
});
export type LifecycleChange = z.infer<typeof LifecycleChange>;
