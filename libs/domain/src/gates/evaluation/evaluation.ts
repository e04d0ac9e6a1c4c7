import { z } from 'zod';
import { NamedPerson } from '../../discussion/subject';
import { Trace } from '../../lifecycle/expression/trace';
import { Criterion, CriterionId } from '../../lifecycle/template/criterion';
import { GateId } from '../../lifecycle/template/gate';
import { Id } from '../../lifecycle/template/vocabulary';
import { WordsShape } from '../../platform/words-shape';
import { Condition } from '../deciding/conditions/condition';
import { Attestation } from '../signing/attestation';
import { Difference } from '../signing/difference';
import { Opinion, OpinionStanding, Waiver } from '../signing/sayings';
import { CriterionState, GateState } from './states';

/**
 * Why a fact is not listened to: `declared_only`, it was declared and the criterion wants a measured one;
 * `expired`, what was declared held until an earlier day; `proof_fell`, a proof that the declaration rests on is no
 * longer in force; `no_provider`, nothing computes it yet and the criterion wants it measured; `nothing_kept`, neither.
 */
export const UNHEARD_CAUSES = [
  'declared_only',
  'expired',
  'proof_fell',
  'no_provider',
  'nothing_kept',
] as const;
export const UnheardFact = z.object({ factId: Id, why: z.enum(UNHEARD_CAUSES) });
export type UnheardFact = z.infer<typeof UnheardFact>;

/** What the state of a criterion rests on, by id, each once and sorted. */
export const Relied = z.object({
  facts: z.array(Id),
  attributes: z.array(Id),
  parameters: z.array(Id),
  evidence: z.array(z.uuid()),
});
export type Relied = z.infer<typeof Relied>;

/** Whether a criterion counts: `unverified`, no reviewer has confirmed its text of law, it is shown as advisory. */
export const WEIGHTS = ['blocking', 'advisory', 'unverified'] as const;

/** Who signs it (attested) or answers for its proof (computed). Nobody in `people`: the role is to be given. */
export const Signing = z.object({
  roleId: Id,
  people: z.array(NamedPerson),
  /** Signatures that stand. */
  signed: z.array(Attestation),
  /** The newest one that fell, with what changed; null where none did since, or where it was taken back. */
  fallen: z.object({ attestation: Attestation, differences: z.array(Difference) }).nullable(),
  /** Whoever signed also produced the proof: somebody else must sign too. */
  needsAnother: z.boolean(),
});
export type Signing = z.infer<typeof Signing>;

export const Advice = z.object({
  roleId: Id,
  people: z.array(NamedPerson),
  standing: OpinionStanding,
  opinion: Opinion.nullable(),
});
export type Advice = z.infer<typeof Advice>;

/** One criterion of a gate, judged. */
export const CriterionEvaluation = z.object({
  criterion: Criterion,
  state: CriterionState,
  weight: z.enum(WEIGHTS),
  /** Applicable, blocking, and neither satisfied nor validly waived: the gate is not ready for it. */
  isUnmet: z.boolean(),
  /** Of `when`; kind `always` where there is none. */
  applicability: Trace,
  /** Of `rule`, over what is listened to; null for attested ones. */
  rule: Trace.nullable(),
  relied: Relied,
  unheard: z.array(UnheardFact),
  /** Declared facts that made it green: the weaker thing. */
  weaker: z.array(Id),
  signing: Signing,
  advice: Advice.nullable(),
  /** One that holds today, whether or not it is needed. */
  waiver: Waiver.nullable(),
});
export type CriterionEvaluation = z.infer<typeof CriterionEvaluation>;

/** A gate, judged from its case; criteria in the order of the template. */
export const GateEvaluation = z.object({
  gateId: GateId,
  mode: z.string(),
  cycle: z.number().int().positive(),
  profileId: Id,
  today: z.iso.date(),
  state: GateState,
  criteria: z.array(CriterionEvaluation),
  /** Ids of the criteria that keep it from being ready. */
  unmet: z.array(CriterionId),
  /** Conditions of earlier passes that are past their date. */
  overdue: z.array(Condition),
  /** The phase before it is skipped: its optional rule is true and a recorded decision waives it. */
  skipped: z.object({ reason: z.string(), words: WordsShape, rule: Trace }).nullable(),
});
export type GateEvaluation = z.infer<typeof GateEvaluation>;
