import { NamedPerson } from '@jalon/domain/discussion/subject';
import {
  Condition,
  ConditionState,
  ProposedCondition,
} from '@jalon/domain/gates/deciding/conditions/condition';
import { Delegation } from '@jalon/domain/gates/deciding/vote';
import { GateState } from '@jalon/domain/gates/evaluation/states';
import { Difference } from '@jalon/domain/gates/signing/difference';
import { CriterionId } from '@jalon/domain/lifecycle/template/criterion';
import { GateId } from '@jalon/domain/lifecycle/template/gate';
import { PhaseId } from '@jalon/domain/lifecycle/template/phase';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { GateAttribute, GateCriterion, GateFact, Worded } from './gate-criterion';

export const OutcomeWords = Worded.extend({ effect: z.enum(['forward', 'stay', 'back', 'end']) });
export type OutcomeWords = z.infer<typeof OutcomeWords>;

/** One gate of one subject, for a mode or wave, in a cycle: what a path of gates or a list shows. */
export const GateHead = z.object({
  id: z.uuid(),
  /** `G2`. */
  gateId: GateId,
  name: WordsShape,
  phase: Worded,
  useCase: z.object({ id: z.uuid(), reference: z.string(), title: z.string() }),
  /** Null at G0, before there is one. */
  project: z.object({ id: z.uuid(), reference: z.string(), title: z.string() }).nullable(),
  /** `pilot_slice`, `full_scope`, a wave; null where the gate knows none. */
  mode: Worded.nullable(),
  cycle: z.number().int().positive(),
  /** Where it stands on screen, below the root. */
  path: z.string(),
  dueOn: z.iso.date().nullable(),
  openedAt: z.iso.datetime(),
  /** Null once it is decided. */
  state: GateState.nullable(),
  /** Its phase is optional, its rule holds and the recorded decision waives it. */
  isSkipped: z.boolean(),
  /** Blocking criteria that are open. */
  unmet: z.array(CriterionId),
  /** How many apply, and how many of these are settled; null once it is decided. */
  applicable: z.number().int().nullable(),
  settled: z.number().int().nullable(),
  decided: z.object({ at: z.iso.datetime(), outcome: OutcomeWords, target: Worded.nullable() }).nullable(),
  /** Conditions of this pass that are open, and past their date. */
  openConditions: z.number().int(),
  overdueConditions: z.number().int(),
  version: z.number().int().positive(),
});
export type GateHead = z.infer<typeof GateHead>;

/** A gate of the life cycle that was not opened (yet). */
export const GateAhead = z.object({ gateId: GateId, name: WordsShape, phase: Worded });
export type GateAhead = z.infer<typeof GateAhead>;

export const GateVote = z.object({
  id: z.uuid(),
  role: Worded,
  person: NamedPerson,
  onBehalfOf: NamedPerson.nullable(),
  outcome: OutcomeWords,
  target: Worded.nullable(),
  reason: z.string().nullable(),
  /** What was learnt, where it would end the project. */
  lessons: z.string().nullable(),
  conditions: z.array(ProposedCondition.extend({ owner: NamedPerson })),
  readingHash: z.string(),
  at: z.iso.datetime(),
  /** It no longer counts. */
  ended: z
    .object({
      at: z.iso.datetime(),
      why: z.enum(['changed', 'taken_back', 'replaced']),
      differences: z.array(Difference),
    })
    .nullable(),
});
export type GateVote = z.infer<typeof GateVote>;

/** A decider’s seat: whoever may take it, and what it voted. */
export const GateSeat = z.object({
  role: Worded,
  /** The first role must be among those who sign. */
  isFirst: z.boolean(),
  /** Nobody holds it in this project: it is left out. */
  isLeftOut: z.boolean(),
  people: z.array(NamedPerson),
  delegations: z.array(Delegation),
  vote: GateVote.nullable(),
  /** As whom the reader may vote here: in their own right (`onBehalfOfId: null`) or for somebody away. */
  mayVoteAs: z.array(z.object({ onBehalfOfId: z.uuid().nullable(), name: z.string() })),
});
export type GateSeat = z.infer<typeof GateSeat>;

export const OUTCOME_OBSTACLES = [
  'not_ready',
  'also_needed',
  'lessons_needed',
  'no_condition_possible',
] as const;

/** What the deciders may decide, and what stands in the way today. */
export const GateOutcome = OutcomeWords.extend({
  requiresReady: z.boolean(),
  /** Where the project goes, in words. */
  consequence: WordsShape,
  /** Phases or tracks to name, for outcomes that go back. */
  targets: z.array(Worded),
  /** Empty: it may be voted. */
  obstacles: z.array(z.enum(OUTCOME_OBSTACLES)),
  /** Open criteria, of this gate or another, that stand in its way. */
  unmet: z.array(z.object({ criterionId: CriterionId, name: WordsShape })),
});
export type GateOutcome = z.infer<typeof GateOutcome>;

export const ConditionSaid = z.object({
  by: NamedPerson,
  at: z.iso.datetime(),
  how: z.string().nullable(),
  evidence: z.object({ id: z.uuid(), title: z.string() }).nullable(),
});
export type ConditionSaid = z.infer<typeof ConditionSaid>;

/** A seat of the gate that was passed, as far as lifting one of its conditions is concerned. */
export const LiftingSeat = z.object({
  role: Worded,
  people: z.array(NamedPerson),
  vote: z
    .object({
      by: NamedPerson,
      onBehalfOf: NamedPerson.nullable(),
      at: z.iso.datetime(),
      reason: z.string(),
      /** It is the reader’s to take back. */
      isOwn: z.boolean(),
    })
    .nullable(),
  /** As whom the reader may vote here: in their own right (`onBehalfOfId: null`) or for somebody away. */
  mayVoteAs: GateSeat.shape.mayVoteAs,
});
export type LiftingSeat = z.infer<typeof LiftingSeat>;

export const ConditionLifting = z.object({
  /** How many seats must say so, the first of them among them. */
  needed: z.number().int(),
  /** All who said so answer for it: somebody else must too. */
  needsAnother: z.boolean(),
  seats: z.array(LiftingSeat),
});
export type ConditionLifting = z.infer<typeof ConditionLifting>;

export const GateCondition = Condition.extend({
  /** The gate instance that was passed under it. */
  instanceId: z.uuid(),
  criterion: Worded,
  state: ConditionState,
  /** Of its rule, while it is not met: what makes it so, in words; null for one without a rule. */
  because: WordsShape.nullable(),
  /** Said to be met, and awaiting somebody else to confirm it. */
  said: ConditionSaid.nullable(),
  /** Votes to lift it; null once it is settled. */
  lifting: ConditionLifting.nullable(),
  may: z.array(z.enum(['meet', 'confirm', 'lift', 'take_back_lift'])),
  version: z.number().int(),
});
export type GateCondition = z.infer<typeof GateCondition>;

export const GATE_ACTIONS = ['schedule', 'vote', 'take_back_vote', 'delegate', 'assign_missing'] as const;
export const GateAction = z.enum(GATE_ACTIONS);
export type GateAction = z.infer<typeof GateAction>;

/** A gate, whole: one request for its page. */
export const GateView = GateHead.extend({
  lifecycle: z.object({ versionId: z.uuid(), number: z.number().int(), edition: z.string() }),
  /** `insteadOf`: the project’s own, which asks less than the answers call for, with no reason that covers it. */
  profile: z.object({
    id: z.string(),
    name: WordsShape,
    reason: WordsShape,
    insteadOf: Worded.nullable(),
  }),
  /** The day on which it was judged, where the organisation is. */
  today: z.iso.date(),
  /** Themes of its criteria, in the order of the life cycle. */
  themes: z.array(Worded),
  criteria: z.array(GateCriterion),
  facts: z.array(GateFact),
  attributes: z.array(GateAttribute),
  seats: z.array(GateSeat),
  /** How many seats must sign the same outcome. */
  needed: z.number().int(),
  /** `pending`: votes are awaited. `hold`: the deciders disagree. */
  deciding: z.enum(['pending', 'decided', 'hold']),
  /** Enough votes say the same, and yet nothing is decided; the outcome’s `unmet` and these say why. */
  heldBack: z
    .object({
      outcome: OutcomeWords,
      /** The gate may be decided so today: only conditions that the votes ask for stand in the way. */
      isReady: z.boolean(),
      /** What is wrong with these conditions. */
      flaws: z.array(WordsShape),
    })
    .nullable(),
  /** Nobody holds the first role: nothing can be decided. */
  lacksFirst: z.boolean(),
  outcomes: z.array(GateOutcome),
  /** Votes that no longer count, newest first. */
  formerVotes: z.array(GateVote),
  /** Conditions of this pass, and those of earlier ones that are not settled. */
  conditions: z.array(GateCondition),
  /** What a vote would cover now. */
  readingHash: z.string(),
  /** What the reader last signed here against what stands: empty before the first signature. */
  changes: z.object({ since: z.iso.datetime(), differences: z.array(Difference) }).nullable(),
  /** The reader’s roles on this use case. */
  ownRoles: z.array(Worded),
  /** Lessons were written (S-PIL-16); null at G0. */
  hasLessons: z.boolean().nullable(),
  /** SHA-256 of the frozen document, once decided. */
  decisionHash: z.string().nullable(),
  may: z.array(GateAction),
  /** Earliest phase first: those that `adjust` may name. */
  earlierPhases: z.array(Worded.extend({ id: PhaseId })),
});
export type GateView = z.infer<typeof GateView>;
