import { z } from 'zod';
import { GateCase } from '../evaluation/gate-case';
import { GateEvaluation } from '../evaluation/evaluation';
import { Rulebook } from '../evaluation/rulebook';
import { Decision } from '../deciding/decision';
import { Delegation, Target, Vote } from '../deciding/vote';
import { Difference } from '../signing/difference';
import { Id } from '../../lifecycle/template/vocabulary';
import { Condition } from '../deciding/conditions/condition';

/**
 * Everything that a decision rested on. Its canonical JSON (RFC 8785) is kept as text, the SHA-256 of that text stands
 * in the journal; `replay` judges it again from itself alone.
 */
export const FrozenDecision = z.object({
  format: z.literal('jalon.decision/1'),
  /** SHA-256 of the canonical JSON of the life cycle’s version. */
  lifecycleDigest: z.string(),
  /** The rows of the life cycle that the gate names. */
  rules: Rulebook,
  case: GateCase,
  evaluation: GateEvaluation,
  delegations: z.array(Delegation),
  votes: z.array(Vote),
  decision: Decision,
  outcome: Id,
  target: Target.nullable(),
  conditions: z.array(Condition),
  decidedAt: z.iso.datetime(),
});
export type FrozenDecision = z.infer<typeof FrozenDecision>;

/** What judging again says: the same verdict, or where it differs. */
export const Replay = z.object({ isSame: z.boolean(), differences: z.array(Difference) });
export type Replay = z.infer<typeof Replay>;
