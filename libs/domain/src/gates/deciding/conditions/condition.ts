import { z } from 'zod';
import { NamedPerson } from '../../../discussion/subject';
import { CriterionId } from '../../../lifecycle/template/criterion';
import { GateId } from '../../../lifecycle/template/gate';
import { RuleText } from '../../../lifecycle/template/vocabulary';
import { text } from '../../../platform/text';

/** What a voter who passes with conditions asks for; it attaches to an advisory or a validly waived criterion. */
export const ProposedCondition = z.object({
  criterionId: CriterionId,
  words: text(1000),
  /** In the language of rules, where it can be computed from facts: it is then met by itself. */
  rule: RuleText.nullable(),
  ownerId: z.uuid(),
  /** The last day. */
  dueOn: z.iso.date(),
});
export type ProposedCondition = z.infer<typeof ProposedCondition>;

/** A condition under which a gate was passed. */
export const Condition = z.object({
  id: z.uuid(),
  /** The gate that was passed: `G2`. */
  gateId: GateId,
  criterionId: CriterionId,
  words: z.string(),
  rule: RuleText.nullable(),
  owner: NamedPerson,
  dueOn: z.iso.date(),
  /** By whoever said so, and how; null while nobody did (its rule may say so: `conditionState`). */
  met: z.object({ by: NamedPerson.nullable(), at: z.iso.datetime(), how: z.string() }).nullable(),
  /** By a new decision. */
  liftedAt: z.iso.datetime().nullable(),
});
export type Condition = z.infer<typeof Condition>;

export const CONDITION_STATES = ['open', 'due_soon', 'overdue', 'met', 'lifted'] as const;
export const ConditionState = z.enum(CONDITION_STATES);
export type ConditionState = z.infer<typeof ConditionState>;
