import { z } from 'zod';
import { Criterion, CriterionId } from '../template/criterion';
import { Gate, GateId, Profile } from '../template/gate';
import { Loop, Phase, PhaseId, PhaseItem } from '../template/phase';
import { Id, Named, Parameter, RuleText } from '../template/vocabulary';

/** What a person writes of a criterion; `profiles`: in which it is asked. A null clears what may be absent. */
export const CriterionDraft = Criterion.pick({
  fr: true,
  en: true,
  kind: true,
  theme: true,
  why: true,
  turnsGreen: true,
  signer: true,
  blocking: true,
  waivable: true,
  evidence: true,
}).extend({
  when: RuleText.nullable(),
  rule: RuleText.nullable(),
  requires: z.literal('measured').nullable(),
  opinion: Id.nullable(),
  profiles: z.array(Id),
});
export type CriterionDraft = z.infer<typeof CriterionDraft>;

/** An activity or a deliverable as it is written; one without `id` is new. */
export const PhaseItemDraft = Named.extend({ id: PhaseItem.shape.id.optional() });
export type PhaseItemDraft = z.infer<typeof PhaseItemDraft>;

/** What a person writes of a phase. */
export const PhaseDraft = Phase.pick({ fr: true, en: true }).extend({
  activities: z.array(PhaseItemDraft).max(99),
  deliverables: z.array(PhaseItemDraft).max(99),
  /** Null: the phase is never skipped. */
  optional: Named.extend({ rule: RuleText }).nullable(),
});
export type PhaseDraft = z.infer<typeof PhaseDraft>;

export const GateDraft = Gate.pick({
  fr: true,
  en: true,
  outcomes: true,
  deciders: true,
  quorum: true,
  mayNotAlsoBe: true,
});
export type GateDraft = z.infer<typeof GateDraft>;

export const ParameterDraft = Parameter.pick({ default: true }).extend({ source: Named });
export type ParameterDraft = z.infer<typeof ParameterDraft>;

export const ProfileDraft = Profile.pick({ fr: true, en: true, reason: true }).extend({
  when: RuleText.nullable(),
});
export type ProfileDraft = z.infer<typeof ProfileDraft>;

/** One change of a part of a life cycle: what is not named stays as it is. */
export const LifecycleEdit = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('criterion'), id: CriterionId, change: CriterionDraft.partial() }),
  z.strictObject({ what: z.literal('criterion-added'), gateId: GateId, criterion: CriterionDraft }),
  z.strictObject({ what: z.literal('criterion-removed'), id: CriterionId }),
  z.strictObject({ what: z.literal('gate'), id: GateId, change: GateDraft.partial() }),
  z.strictObject({ what: z.literal('phase'), id: PhaseId, change: PhaseDraft.partial() }),
  z.strictObject({ what: z.literal('parameter'), id: Id, change: ParameterDraft.partial() }),
  z.strictObject({ what: z.literal('profile'), id: Id, change: ProfileDraft.partial() }),
  z.strictObject({ what: z.literal('loops'), loops: z.array(Loop).max(99) }),
]);
export type LifecycleEdit = z.infer<typeof LifecycleEdit>;
