import { z } from 'zod';
import { line } from '../../platform/text';

/** The name by which rules and rows speak of a thing: `p_min_voters`, `ai_lead`, `topKProbability`. */
export const Id = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,59}$/);
/** A rule of the expression language (`expression/parse.ts`), as it is written. */
export const RuleText = line(1000);
/** Both languages on the thing itself, as the shipped content writes them. */
export const Named = z.strictObject({ fr: line(400), en: line(400) });
export type Named = z.infer<typeof Named>;

/** How sure we are of what a text of law is said to say; nothing `unverified` blocks a gate. */
export const Verification = z.enum(['verified', 'secondary', 'unverified']);
export type Verification = z.infer<typeof Verification>;

/** Rows of the seed that a thing traces to: `S-OPP-30`. */
export const Seeds = z.array(z.string().regex(/^S-[A-Z]+-[A-Z]?\d{1,2}$/));

const labelled = Named.extend({ id: Id });
/** Something that has an identity and a name in both languages. */
export type Labelled = z.infer<typeof labelled>;

/** How a number reads: `2 personnes`, `12 000 €`, `93 %`, `10 points` (a hundred times), `3,5 sur 5`; else as it is. */
export const UNIT_FORMATS = ['count', 'money', 'percent', 'points', 'out_of', 'number'] as const;

export const Unit = labelled.extend({
  format: z.enum(UNIT_FORMATS).optional(),
  /** Its name for one of them: `personne`. */
  one: Named.optional(),
  /** The top of the scale of `out_of`. */
  outOf: z.number().positive().optional(),
});
export type Unit = z.infer<typeof Unit>;
export const Theme = labelled;
export type Theme = z.infer<typeof Theme>;
/** What a proof may be: `framing_note`, `measurement:baseline`. */
export const EvidenceKindId = z.string().regex(/^[a-z][a-z_]{0,58}(:[a-z_]{1,30})?$/);
export const EvidenceKind = Named.extend({ id: EvidenceKindId });
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** A role in a project (S-ROLE-05 … S-ROLE-25); `advisesOnly`: its opinion is asked, it decides nothing. */
export const ProjectRole = labelled.extend({
  seed: z.string().optional(),
  advisesOnly: z.boolean().optional(),
});
export type ProjectRole = z.infer<typeof ProjectRole>;

/**
 * A threshold that an organisation may move; `source` says where the first value comes from, in one text for both
 * languages where it was written before edition 2026.11.1.
 */
export const Parameter = labelled.extend({
  default: z.number(),
  unit: Id,
  source: z.union([line(400), Named]),
});
export type Parameter = z.infer<typeof Parameter>;

const FACT_TYPES = [
  'bool',
  'int',
  'number',
  'ratio',
  'prob',
  'score',
  'rating',
  'alpha',
  'points',
  'money',
  'enum',
] as const;
/** Something that the record can tell of a subject; a change of a `material` one reopens signatures. */
export const FactDefinition = labelled.extend({
  type: z.enum(FACT_TYPES),
  /** The context that provides it: `kpis`. */
  context: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  unit: Id.optional(),
  values: z.array(labelled).min(1).optional(),
  material: z.boolean(),
});
export type FactDefinition = z.infer<typeof FactDefinition>;

/** What is asked about the organisation or the project, or derived from other answers. */
export const Attribute = labelled.extend({
  type: z.enum(['bool', 'enum', 'set', 'int', 'date']),
  level: z.enum(['organisation', 'project']),
  question: Named.optional(),
  help: Named.optional(),
  values: z.array(labelled).min(1).optional(),
  /** An expression over other attributes. */
  derived: RuleText.optional(),
  /** A procedure: `dpia` (`content/dpia-triggers.yaml`) or `ai_act_class` (`content/ai-act-classes.yaml`). */
  derivedFrom: z.enum(['dpia', 'ai_act_class']).optional(),
  material: z.boolean(),
  seed: Seeds.optional(),
});
export type Attribute = z.infer<typeof Attribute>;
