import { Attribute, Parameter, Unit } from '@jalon/domain/lifecycle/template/vocabulary';
import { Criterion } from '@jalon/domain/lifecycle/template/criterion';
import { Gate, Outcome, Profile } from '@jalon/domain/lifecycle/template/gate';
import { Loop, Phase, Track } from '@jalon/domain/lifecycle/template/phase';
import { EvidenceKind, ProjectRole, Theme } from '@jalon/domain/lifecycle/template/vocabulary';
import { LifecycleChange } from '@jalon/domain/lifecycle/diff/change';
import { z } from 'zod';

/** Which life cycle is read: a version, or what is being written of a template; the usual one where neither is said. */
export const which = { version: z.uuid().optional(), draft: z.uuid().optional() };
/** The ids among them. */
export const whichIds = { version: 'lifecycle-version', draft: 'lifecycle-draft' } as const;

/** What is read: of which template, at which version; a draft has neither number nor id of its own. */
export const LifecycleHead = z.object({
  templateId: z.uuid(),
  name: z.string(),
  isUsual: z.boolean(),
  isShipped: z.boolean(),
  /** Null: a draft. */
  versionId: z.uuid().nullable(),
  number: z.number().int().positive().nullable(),
  edition: z.string(),
  asOf: z.iso.date(),
});
export type LifecycleHead = z.infer<typeof LifecycleHead>;

/** How many criteria a gate has, of each sort. */
export const CriterionCounts = z.object({
  all: z.number().int(),
  computed: z.number().int(),
  attested: z.number().int(),
  blocking: z.number().int(),
  /** With an article of law. */
  law: z.number().int(),
  byProfile: z.record(z.string(), z.number().int()),
});
export type CriterionCounts = z.infer<typeof CriterionCounts>;

export const GateOutline = Gate.omit({ criteria: true }).extend({ counts: CriterionCounts });
export type GateOutline = z.infer<typeof GateOutline>;

export const ProfileOutline = Profile.omit({ criteria: true }).extend({ count: z.number().int() });
export type ProfileOutline = z.infer<typeof ProfileOutline>;

/** The map of a life cycle: everything but its criteria, its names and its thresholds. */
export const LifecycleOutline = z.object({
  head: LifecycleHead,
  phases: z.array(Phase.omit({ views: true, seed: true })),
  tracks: z.array(Track.omit({ views: true, seed: true })),
  gates: z.array(GateOutline),
  loops: z.array(Loop),
  profiles: z.array(ProfileOutline),
  roles: z.array(ProjectRole),
  outcomes: z.array(Outcome),
  counts: CriterionCounts,
  parameters: z.number().int(),
  attributes: z.number().int(),
});
export type LifecycleOutline = z.infer<typeof LifecycleOutline>;

/** What a name in a rule means: an attribute, a fact or a threshold, in words. */
export const RuleName = z.object({
  id: z.string(),
  origin: z.enum(['attribute', 'fact', 'parameter']),
  fr: z.string(),
  en: z.string(),
  /** Of an attribute or fact: `bool`, `int`, `enum`, `set`…; a threshold is a `number`. */
  type: z.string(),
  unit: Unit.nullable(),
  values: z.array(z.object({ id: z.string(), fr: z.string(), en: z.string() })),
  /** Of a threshold. */
  value: z.number().nullable(),
  /** Of a fact: the context that tells it. */
  context: z.string().nullable(),
  isDerived: z.boolean(),
});
export type RuleName = z.infer<typeof RuleName>;

/** A criterion with the profiles in which it is asked. */
export const CriterionView = Criterion.extend({ profiles: z.array(z.string()) });
export type CriterionView = z.infer<typeof CriterionView>;

/** One gate with what it asks, and what the names in its rules mean. */
export const GateView = GateOutline.extend({
  head: LifecycleHead,
  criteria: z.array(CriterionView),
  names: z.array(RuleName),
});
export type GateView = z.infer<typeof GateView>;

/** Where a name is used: a criterion of a gate, a profile, another attribute. */
export const NameUse = z.object({
  kind: z.enum(['criterion', 'profile', 'phase', 'attribute']),
  id: z.string(),
  gateId: z.string().nullable(),
  fr: z.string(),
  en: z.string(),
});
export type NameUse = z.infer<typeof NameUse>;

export const ParameterView = Parameter.extend({ unit: Unit, uses: z.array(NameUse) });
export type ParameterView = z.infer<typeof ParameterView>;

export const AttributeView = Attribute.omit({ seed: true }).extend({ uses: z.array(NameUse) });
export type AttributeView = z.infer<typeof AttributeView>;

/** An id of the life cycle and its words. */
const Named = z.object({ id: z.string(), fr: z.string(), en: z.string() });

/** The closed lists that words are taken from. */
export const Vocabulary = z.object({
  units: z.array(Unit),
  themes: z.array(Theme),
  roles: z.array(ProjectRole),
  outcomes: z.array(Outcome),
  evidenceKinds: z.array(EvidenceKind),
  /** Every criterion of every gate, by name. */
  criteria: z.array(Named),
  /** What a person answers beside the attributes: items of the AIPD procedure (`CNIL-R-05`), choices (`D7`). */
  items: z.array(Named),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

/** What changes from one life cycle to another, one row for each field; and how many criteria that touches. */
export const LifecycleDifference = z.object({
  changes: z.array(LifecycleChange),
  criteria: z.number().int(),
});
export type LifecycleDifference = z.infer<typeof LifecycleDifference>;
