import { NamedPerson } from '@jalon/domain/discussion/subject';
import { RuleValue } from '@jalon/domain/lifecycle/facts/fact';
import { QUESTION_GROUPS } from '@jalon/domain/projects/questions/question-groups';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';

export const Worded = WordsShape.extend({ id: z.string() });
export type Worded = z.infer<typeof Worded>;

/** An answer that stands. */
export const Answer = z.object({
  value: RuleValue.nullable(),
  /** Send it back with the next answer; null: nobody answered yet. */
  version: z.number().int().positive().nullable(),
  by: NamedPerson.nullable(),
  at: z.iso.datetime().nullable(),
});
export type Answer = z.infer<typeof Answer>;

/** A plain question about the project, or about the organisation itself (answered once for all its projects). */
export const Question = z.object({
  id: z.string(),
  type: z.enum(['bool', 'enum', 'set', 'int', 'date']),
  group: z.enum(QUESTION_GROUPS),
  label: WordsShape,
  question: WordsShape,
  help: WordsShape.nullable(),
  values: z.array(Worded),
  isOfOrganisation: z.boolean(),
  /** A change after a signature reopens what rests on it. */
  isMaterial: z.boolean(),
  /** A decision of the controller, not a fact: whether an AIPD that is only recommended is carried out. */
  isChoice: z.boolean(),
  /** False: another answer makes it pointless; null: another answer must come first. */
  applies: z.boolean().nullable(),
  /** The question that decides whether it applies, in words, where one does. */
  dependsOn: z.array(WordsShape),
  /** Gates, from the next one on, that look at it; empty: none does. */
  gateIds: z.array(z.string()),
  /** Unanswered, and the next gate or the choice of a profile looks at it. */
  isWanted: z.boolean(),
  answer: Answer,
});
export type Question = z.infer<typeof Question>;

/** Something that follows from answers; nobody answers it. */
export const Derived = z.object({
  id: z.string(),
  group: z.enum(QUESTION_GROUPS),
  label: WordsShape,
  value: RuleValue.nullable(),
  /** The value as a person reads it; null: unknown. */
  shown: WordsShape.nullable(),
  /** Why, in one sentence. */
  reason: WordsShape,
  /** The questions that are still to be answered before it is known. */
  missing: z.array(Worded),
});
export type Derived = z.infer<typeof Derived>;

/** How much is asked of the project. */
export const ProfileView = z.object({
  id: z.string(),
  name: WordsShape,
  /** What makes it the right one. */
  reason: WordsShape,
  /** How many criteria it asks for, over all gates. */
  criteria: z.number().int(),
  /** It asks less than the proposed one: a reason is needed. */
  isLighter: z.boolean(),
});
export type ProfileView = z.infer<typeof ProfileView>;

export const ProfileChoice = z.object({
  /** As it was chosen; null before G0. */
  current: z.string().nullable(),
  /** By which it is judged: the chosen one, or the proposed one while no reason covers what it would leave out. */
  inForce: z.string(),
  /** Why it is lighter than the proposed one. */
  currentReason: z.string().nullable(),
  proposed: z.string(),
  /** Why it is proposed: what holds, in words. */
  because: WordsShape,
  choices: z.array(ProfileView),
});
export type ProfileChoice = z.infer<typeof ProfileChoice>;

/** How a criterion of an undecided gate changes. */
export const CriterionChange = z.object({
  gateId: z.string(),
  gate: WordsShape,
  criterionId: z.string(),
  name: WordsShape,
  isBlocking: z.boolean(),
  before: WordsShape,
  after: WordsShape,
  kind: z.enum(['becomes_applicable', 'no_longer_applicable', 'turns_green', 'turns_red', 'other']),
});
export type CriterionChange = z.infer<typeof CriterionChange>;

/** A signature that would fall, since what was read would no longer be what stands. */
export const SignatureFalling = z.object({
  gateId: z.string(),
  gate: WordsShape,
  /** Null: a vote. */
  criterion: Worded.nullable(),
  role: WordsShape,
  by: NamedPerson,
  at: z.iso.datetime(),
});
export type SignatureFalling = z.infer<typeof SignatureFalling>;

export const AnswerEffect = z.object({
  criteria: z.array(CriterionChange),
  signatures: z.array(SignatureFalling),
});
export type AnswerEffect = z.infer<typeof AnswerEffect>;
