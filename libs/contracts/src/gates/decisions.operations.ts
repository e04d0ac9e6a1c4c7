import { Difference } from '@jalon/domain/gates/signing/difference';
import { CriterionState, GateState } from '@jalon/domain/gates/evaluation/states';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import {
  CriterionEvidence,
  CriterionOpinion,
  CriterionSignature,
  CriterionWaiver,
  GateAttribute,
  GateFact,
  Worded,
} from './gate-criterion';
import { Reasoning } from './gate-trace';
import { GateCondition, GateHead, GateVote, OutcomeWords } from './gate-view';

const id = { id: z.uuid() };

/**
 * What is wrong with a frozen document: `unreadable`, it is no longer such a document; `altered`, it no longer has the
 * hash that was kept with it.
 */
export const DocumentFlaw = z.enum(['unreadable', 'altered']);
export type DocumentFlaw = z.infer<typeof DocumentFlaw>;
const common = {
  permission: 'gates:read' as const,
  input: z.object(id),
  ids: { id: 'decided-gate' },
  problems: [notFound],
};

/** A criterion as it stood when the gate was decided, read from the frozen document alone. */
export const FrozenCriterion = z.object({
  id: CriterionId,
  name: WordsShape,
  theme: z.string(),
  kind: z.enum(['computed', 'attested']),
  isBlocking: z.boolean(),
  state: CriterionState,
  sentence: WordsShape,
  applies: Reasoning.nullable(),
  rule: Reasoning.nullable(),
  evidence: z.array(CriterionEvidence),
  signatures: z.array(CriterionSignature),
  opinion: CriterionOpinion.nullable(),
  waiver: CriterionWaiver.nullable(),
  law: z.array(z.string()),
});
export type FrozenCriterion = z.infer<typeof FrozenCriterion>;

/** What was decided and all that it rested on, from the frozen document; conditions as they stand today. */
export const GateDecision = z.object({
  head: GateHead,
  outcome: OutcomeWords,
  target: Worded.nullable(),
  consequence: WordsShape,
  decidedAt: z.iso.datetime(),
  /** SHA-256 of the frozen document; also in the journal’s event. */
  hash: z.string(),
  lifecycle: z.object({
    versionId: z.uuid(),
    number: z.number().int(),
    edition: z.string(),
    digest: z.string(),
  }),
  profile: Worded,
  /** Null: the document says none, it cannot be read. */
  verdict: GateState.nullable(),
  themes: z.array(Worded),
  criteria: z.array(FrozenCriterion),
  facts: z.array(GateFact),
  attributes: z.array(GateAttribute),
  votes: z.array(GateVote),
  /** Those who could have decided and did not vote. */
  silent: z.array(Worded),
  conditions: z.array(GateCondition),
  lessons: z.string().nullable(),
  /** Null: the document is whole. */
  flaw: DocumentFlaw.nullable(),
});
export type GateDecision = z.infer<typeof GateDecision>;

export const readDecision = operation({
  ...common,
  id: 'gates.decision',
  summary: { fr: 'Lire une décision', en: 'Read a decision' },
  method: 'GET',
  path: '/gates/:id/decision',
  output: GateDecision,
  example: (ref) => ({ id: ref('decided-gate') }),
});

/** The frozen document itself: canonical JSON (RFC 8785), as text, with its hash. */
export const readDocument = operation({
  ...common,
  id: 'gates.document',
  summary: { fr: 'Lire le document figé', en: 'Read the frozen document' },
  method: 'GET',
  path: '/gates/:id/decision/document',
  output: z.object({ document: z.string(), hash: z.string() }),
  example: (ref) => ({ id: ref('decided-gate') }),
});

/** Evaluates again, from the document alone. */
export const Replay = z.object({
  /** The same verdict, outcome and states come out. */
  isSame: z.boolean(),
  /** The text still has the hash that was kept with it. */
  isIntact: z.boolean(),
  /** The hash is the one that the journal’s event commits to. */
  isInJournal: z.boolean(),
  hash: z.string(),
  /** The event of the journal that holds the hash. */
  eventId: z.string().nullable(),
  at: z.iso.datetime(),
  /** Null where the document cannot be read: nothing is judged again. */
  verdict: GateState.nullable(),
  flaw: DocumentFlaw.nullable(),
  /** Where what comes out differs from what was frozen, or from what the journal says. */
  differences: z.array(Difference),
});
export type Replay = z.infer<typeof Replay>;

export const replayDecision = operation({
  ...common,
  id: 'gates.replay',
  summary: { fr: 'Rejouer une décision', en: 'Replay a decision' },
  method: 'GET',
  path: '/gates/:id/decision/replay',
  output: Replay,
  example: (ref) => ({ id: ref('decided-gate') }),
});

/** What was frozen against what stands today: values, proofs, states. Nothing is decided anew. */
export const thenAndNow = operation({
  ...common,
  id: 'gates.then-and-now',
  summary: { fr: 'Comparer alors et maintenant', en: 'Compare then and now' },
  method: 'GET',
  path: '/gates/:id/decision/then-and-now',
  output: z.object({
    decidedAt: z.iso.datetime(),
    at: z.iso.datetime(),
    /** Null where the document cannot be read: nothing is compared. */
    then: GateState.nullable(),
    now: GateState,
    flaw: DocumentFlaw.nullable(),
    differences: z.array(Difference),
    criteria: z.array(
      z.object({
        id: CriterionId,
        name: WordsShape,
        then: CriterionState.nullable(),
        now: CriterionState.nullable(),
      }),
    ),
  }),
  example: (ref) => ({ id: ref('decided-gate') }),
});
