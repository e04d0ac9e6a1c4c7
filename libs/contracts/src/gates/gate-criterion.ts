import { NamedPerson } from '@jalon/domain/discussion/subject';
import { CriterionState } from '@jalon/domain/gates/evaluation/states';
import { Difference } from '@jalon/domain/gates/signing/difference';
import { OpinionStanding, Stance } from '@jalon/domain/gates/signing/sayings';
import { Fact, RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { Verification } from '@jalon/domain/lifecycle/template/vocabulary';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { Reasoning } from './gate-trace';

/** An id with its words beside it. */
export const Worded = WordsShape.extend({ id: z.string() });
export type Worded = z.infer<typeof Worded>;

/** A role of the life cycle and whoever holds it on this use case today. */
export const RoleHolders = z.object({ role: Worded, people: z.array(NamedPerson) });
export type RoleHolders = z.infer<typeof RoleHolders>;

/** A fact that the gate mentions: its value with its provenance, in words. */
export const GateFact = Fact.extend({
  name: WordsShape,
  unit: WordsShape.nullable(),
  type: z.string(),
  /** What an `enum` may be worth. */
  values: z.array(Worded),
  /** « 12 observations »; null: unknown. */
  shown: WordsShape.nullable(),
  isMaterial: z.boolean(),
  /** Some context computes it: it cannot be declared. */
  isProvided: z.boolean(),
  mayDeclare: z.boolean(),
  /** The declaration in force, to take it back by. */
  declarationId: z.uuid().nullable(),
  note: z.string().nullable(),
});
export type GateFact = z.infer<typeof GateFact>;

/** A question that the gate’s criteria look at. */
export const GateAttribute = z.object({
  id: z.string(),
  name: WordsShape,
  question: WordsShape.nullable(),
  value: RuleValue.nullable(),
  shown: WordsShape.nullable(),
  isDerived: z.boolean(),
  /** About the organisation itself. */
  isOfOrganisation: z.boolean(),
  isMaterial: z.boolean(),
});
export type GateAttribute = z.infer<typeof GateAttribute>;

/** A proof that serves a criterion. */
export const CriterionEvidence = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: Worded,
  version: z.number().int(),
  sha256: z.string(),
  owner: NamedPerson,
  addedBy: NamedPerson,
  addedAt: z.iso.datetime(),
  expiresOn: z.iso.date().nullable(),
  isInForce: z.boolean(),
});
export type CriterionEvidence = z.infer<typeof CriterionEvidence>;

/** A signature under a criterion; the newest first, those that fell after those that stand. */
export const CriterionSignature = z.object({
  id: z.uuid(),
  role: Worded,
  by: NamedPerson,
  at: z.iso.datetime(),
  statement: z.string().nullable(),
  readingHash: z.string(),
  /** Whoever signed also produced a proof that it rests on: somebody else signs too. */
  needsAnother: z.boolean(),
  /** It no longer stands: what was read changed, it was taken back, or replaced. */
  ended: z
    .object({
      at: z.iso.datetime(),
      why: z.enum(['changed', 'taken_back', 'replaced']),
      differences: z.array(Difference),
    })
    .nullable(),
});
export type CriterionSignature = z.infer<typeof CriterionSignature>;

export const CriterionOpinion = z.object({
  role: Worded,
  people: z.array(NamedPerson),
  standing: OpinionStanding,
  askedBy: NamedPerson.nullable(),
  askedAt: z.iso.datetime().nullable(),
  stance: Stance.nullable(),
  words: z.string().nullable(),
  by: NamedPerson.nullable(),
  at: z.iso.datetime().nullable(),
});
export type CriterionOpinion = z.infer<typeof CriterionOpinion>;

export const CriterionWaiver = z.object({
  id: z.uuid(),
  reason: z.string(),
  endsOn: z.iso.date(),
  isValid: z.boolean(),
  by: NamedPerson,
  at: z.iso.datetime(),
});
export type CriterionWaiver = z.infer<typeof CriterionWaiver>;

export const CRITERION_ACTIONS = [
  'attest',
  'withdraw',
  'waive',
  'unwaive',
  'declare',
  'ask_opinion',
  'give_opinion',
  'add_evidence',
  'confirm_verification',
] as const;
export const CriterionAction = z.enum(CRITERION_ACTIONS);
export type CriterionAction = z.infer<typeof CriterionAction>;

/** One thing asked at the gate, how it stands, and why. */
export const GateCriterion = z.object({
  id: CriterionId,
  name: WordsShape,
  why: WordsShape,
  turnsGreen: WordsShape,
  theme: z.string(),
  kind: z.enum(['computed', 'attested']),
  state: CriterionState,
  /** It stops the gate while it is open. */
  isBlocking: z.boolean(),
  /** It would block, had a reviewer confirmed the text of law that it rests on. */
  awaitsConfirmation: z.boolean(),
  isWaivable: z.boolean(),
  requiresMeasured: z.boolean(),
  law: z.array(z.string()),
  verification: Verification.nullable(),
  asOf: z.iso.date().nullable(),
  note: WordsShape.nullable(),
  /** Who signs, or answers for the evidence of a computed one. */
  signer: RoleHolders,
  /** How it stands in one sentence: « 2 votants, il en faut 3 ». */
  sentence: WordsShape,
  /** Whether it applies; null: always. */
  applies: Reasoning.nullable(),
  /** The rule of a computed one. */
  rule: Reasoning.nullable(),
  /** A declared value carried it: the weaker thing. */
  restsOnDeclared: z.boolean(),
  /** When the newest of what it was computed from was kept. */
  at: z.iso.datetime().nullable(),
  factIds: z.array(z.string()),
  attributeIds: z.array(z.string()),
  /** Kinds of proof that it asks for. */
  evidenceKinds: z.array(Worded),
  evidence: z.array(CriterionEvidence),
  signatures: z.array(CriterionSignature),
  opinion: CriterionOpinion.nullable(),
  waiver: CriterionWaiver.nullable(),
  /** What a signature under it would cover now; null where nothing is signed. */
  readingHash: z.string().nullable(),
  may: z.array(CriterionAction),
});
export type GateCriterion = z.infer<typeof GateCriterion>;
