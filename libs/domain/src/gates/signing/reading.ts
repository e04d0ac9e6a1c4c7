import { z } from 'zod';
import { FactStanding, RuleValue } from '../../lifecycle/facts/fact';
import { CriterionId } from '../../lifecycle/template/criterion';
import { GateId } from '../../lifecycle/template/gate';
import { Id, Named, RuleText } from '../../lifecycle/template/vocabulary';
import { WordsShape } from '../../platform/words-shape';
import { ProposedCondition } from '../deciding/conditions/condition';
import { CriterionState } from '../evaluation/states';
import { OpinionStanding, Stance } from './sayings';

/** A criterion as it was shown: its text, and how it stood. */
export const ReadCriterion = Named.extend({
  id: CriterionId,
  kind: z.enum(['computed', 'attested']),
  when: RuleText.nullable(),
  rule: RuleText.nullable(),
  requires: z.literal('measured').nullable(),
  signer: Id,
  isBlocking: z.boolean(),
  waivable: z.boolean(),
  law: z.array(z.string()),
  why: Named,
  turnsGreen: Named,
  state: CriterionState,
});
export type ReadCriterion = z.infer<typeof ReadCriterion>;

const labelled = Named.extend({ id: Id });

/** A fact as it was shown; a change of its value reopens where `material`, of its age, source or sample never. */
export const ReadFact = labelled.extend({
  material: z.boolean(),
  standing: FactStanding,
  value: RuleValue.nullable(),
  at: z.iso.datetime().nullable(),
  source: WordsShape.nullable(),
  sample: z.number().nullable(),
});
export type ReadFact = z.infer<typeof ReadFact>;

export const ReadAttribute = labelled.extend({ material: z.boolean(), value: RuleValue.nullable() });
export const ReadParameter = labelled.extend({ value: z.number() });

/** A proof as it was shown; its bytes (SHA-256) and whether it was in force count, its title and owner do not. */
export const ReadEvidence = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  owner: z.string(),
  version: z.number().int(),
  sha256: z.string(),
  expiresOn: z.iso.date().nullable(),
  isInForce: z.boolean(),
});
export type ReadEvidence = z.infer<typeof ReadEvidence>;

export const ReadWaiver = z.object({
  criterionId: CriterionId,
  reason: z.string(),
  endsOn: z.iso.date(),
  isValid: z.boolean(),
});
export const ReadOpinion = z.object({
  criterionId: CriterionId,
  roleId: Id,
  standing: OpinionStanding,
  stance: Stance.nullable(),
  words: z.string().nullable(),
});
/** That a criterion was attested, by whom, as shown to those who decide. */
export const ReadSignature = z.object({
  criterionId: CriterionId,
  roleId: Id,
  personId: z.uuid(),
  by: z.string(),
});

/** A condition of an earlier pass that is past its date, as it was shown. */
export const ReadOverdue = z.object({
  id: z.uuid(),
  words: z.string(),
  dueOn: z.iso.date(),
  owner: z.string(),
});

/**
 * What a signer was shown, whole: one criterion for an attestation, every criterion of the gate for a vote. Its
 * canonical JSON (RFC 8785) is what the signature covers, by its SHA-256. Lists are sorted by id: order says nothing.
 */
export const Reading = z.object({
  format: z.literal('jalon.reading/1'),
  of: z.enum(['attestation', 'vote']),
  gateId: GateId,
  mode: z.string(),
  cycle: z.number().int().positive(),
  /** Edition of the life cycle; the digest of its version stands with the decision. */
  edition: z.string(),
  profileId: Id,
  criteria: z.array(ReadCriterion).min(1),
  facts: z.array(ReadFact),
  attributes: z.array(ReadAttribute),
  parameters: z.array(ReadParameter),
  evidence: z.array(ReadEvidence),
  waivers: z.array(ReadWaiver),
  opinions: z.array(ReadOpinion),
  signatures: z.array(ReadSignature),
  /** What the signer of an attestation writes to it. */
  statement: z.string().nullable(),
  /** Of a vote: what the votes so far ask for, to pass with conditions. Absent in readings of earlier versions. */
  proposed: z.array(ProposedCondition).optional(),
  /** Of a vote: conditions of earlier passes past their date; nothing passes while there is one. */
  overdue: z.array(ReadOverdue).optional(),
  /** Of a vote: what the votes so far say was learnt, or the project’s record says; null: nothing yet. */
  lessons: z.string().nullable().optional(),
});
export type Reading = z.infer<typeof Reading>;
