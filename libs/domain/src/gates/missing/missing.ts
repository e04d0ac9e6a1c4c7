import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { RuleValue } from '../../lifecycle/facts/fact';
import { CriterionId } from '../../lifecycle/template/criterion';
import { Id } from '../../lifecycle/template/vocabulary';

/**
 * Something that somebody can do towards a gate. `answer` an attribute; `measure` a fact of which nothing is kept;
 * `declare` one that nothing computes; `raise` one that is known and does not suffice; `attest` a criterion (with a
 * proof, where none is in force); ask for an `opinion` and have it; meet an overdue `condition`; `waive` a criterion,
 * only where nothing else turns it.
 */
export const ITEM_KINDS = [
  'answer',
  'measure',
  'declare',
  'raise',
  'attest',
  'opinion',
  'condition',
  'waive',
] as const;
export const ItemKind = z.enum(ITEM_KINDS);
export type ItemKind = z.infer<typeof ItemKind>;

export const OpenItem = z.object({
  /** `raise:voters`: its kind and what it is about. */
  key: z.string(),
  kind: ItemKind,
  /** The id of the attribute, the fact, the criterion or the condition. */
  about: z.string(),
  /** What it is worth today, and what it must become (`raise`: `>= 3`); null where that does not apply. */
  from: RuleValue.nullable(),
  wanted: z.string().nullable(),
  roleId: Id.nullable(),
  people: z.array(NamedPerson),
  /** Estimated working days. */
  days: z.number().nonnegative(),
  /** Criteria that it serves, each once. */
  criterionIds: z.array(CriterionId),
  /** `attest`: no proof in force serves it yet. */
  needsEvidence: z.boolean(),
  /** Needed for some answers only to a question that is open today. */
  isContingent: z.boolean(),
});
export type OpenItem = z.infer<typeof OpenItem>;

/** The smallest set of open items that turns a gate ready, whatever the answers to questions that are open today. */
export const MissingToPass = z.object({
  /** By the order in which to begin them. */
  items: z.array(OpenItem),
  /** Their durations added up, in working days. */
  days: z.number().nonnegative(),
  /** Working days until the last is done when each owner does theirs one after another. */
  spanDays: z.number().nonnegative(),
  /** Whose part is the longest. */
  longest: z.object({ roleId: Id.nullable(), people: z.array(NamedPerson), days: z.number() }).nullable(),
  /** The day on which the last is done. */
  endsOn: z.iso.date(),
  /** By the day that was asked for; null where none was. */
  isFeasible: z.boolean().nullable(),
  /** Blocking criteria that nothing one can do turns green: the project itself has to change. */
  stuck: z.array(CriterionId),
  /** Criteria that turn green for some answers only to questions that are open today. */
  onAnswers: z.array(CriterionId),
  /** False: the search was stopped at its bound; the set turns the gate and is minimal, a cheaper one may exist. */
  isExact: z.boolean(),
});
export type MissingToPass = z.infer<typeof MissingToPass>;
