import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { Fact, RuleValue } from '../../lifecycle/facts/fact';
import { CriterionId } from '../../lifecycle/template/criterion';
import { GateId } from '../../lifecycle/template/gate';
import { PhaseId } from '../../lifecycle/template/phase';
import { Id } from '../../lifecycle/template/vocabulary';
import { Condition } from '../deciding/conditions/condition';
import { Attestation } from '../signing/attestation';
import { Opinion, Waiver } from '../signing/sayings';

/** Who holds which role on the use case, and on its project after; as of today. */
export const Holder = z.object({ roleId: Id, person: NamedPerson });
export type Holder = z.infer<typeof Holder>;

/** A proof that was not removed, in its newest version. */
export const GateEvidence = z.object({
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  owner: NamedPerson,
  /** The last day on which it holds; null: it does not expire. */
  expiresOn: z.iso.date().nullable(),
  /** Which criteria it serves. */
  criterionIds: z.array(CriterionId),
  version: z.number().int().positive(),
  sha256: z.string(),
  /** Who added the newest version. */
  addedBy: NamedPerson,
  /** Everybody who added a version of it: none of them may be the only one to sign for it. */
  producers: z.array(NamedPerson),
  addedAt: z.iso.datetime(),
});
export type GateEvidence = z.infer<typeof GateEvidence>;

/**
 * All that a gate is judged from, gathered by the API and frozen with the decision. Records are by id; what is not in
 * them is unknown. Nothing else is asked for: the same case always gives the same verdict.
 */
export const GateCase = z.object({
  gateId: GateId,
  /** `pilot_slice`, `full_scope`, the name of a wave; empty where the gate knows none. */
  mode: z.string(),
  cycle: z.number().int().positive(),
  profileId: Id,
  /** The day on which it is judged, where the organisation is. */
  today: z.iso.date(),
  /** Answered and derived attributes (`deriveAttributes`); null or absent: not answered. */
  attributes: z.record(Id, RuleValue.nullable()),
  facts: z.record(Id, Fact),
  /** Facts that some context computes: these cannot be declared. */
  provided: z.array(Id),
  /** Every parameter with its value: that of the organisation, else the template’s. */
  parameters: z.record(Id, z.number()),
  holders: z.array(Holder),
  evidence: z.array(GateEvidence),
  attestations: z.array(Attestation),
  waivers: z.array(Waiver),
  opinions: z.array(Opinion),
  /** Of every earlier pass of this project (not lifted), met or not. */
  conditions: z.array(Condition),
  /** Criteria whose text of law is `unverified` and that a reviewer of the organisation has confirmed: they block. */
  confirmed: z.array(CriterionId),
  /** Optional phases that a recorded decision waives (G2-18), with the reason. */
  waivedPhases: z.array(z.object({ phaseId: PhaseId, reason: z.string() })),
  /** The outcome under decision, where one is being voted: `close` and `retire` make the fact `closing` true. */
  intendedOutcome: Id.nullable(),
});
export type GateCase = z.infer<typeof GateCase>;
