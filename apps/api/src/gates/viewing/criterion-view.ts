import type {
  CriterionEvidence,
  CriterionOpinion,
  CriterionSignature,
  GateCriterion,
} from '@jalon/contracts/gates/gate-criterion';
import type { CriterionEvaluation } from '@jalon/domain/gates/evaluation/evaluation';
import { isInForce } from '@jalon/domain/gates/evaluation/heard-facts';
import type { Attestation } from '@jalon/domain/gates/signing/attestation';
import type { Lifecycle } from '@jalon/domain/lifecycle/template/lifecycle';
import { attestationReading, hashOfReading, type Judged } from '../judging/judging';
import { type Viewer, mayOnCriterion } from '../judging/may-on-criterion';
import { asSigned } from '../judging/signable';
import { criterionSentence } from './words/criterion-sentence';
import { evidenceKindWords, roleHolders, roleWords, wordsOnly } from './words/lifecycle-words';
import { reasoningOf } from './words/reasoning';

/** Proofs that serve a criterion, and those that a declared fact of it rests on; expired ones too. */
export function evidenceViews(
  judged: Judged,
  { criterion, relied }: CriterionEvaluation,
): CriterionEvidence[] {
  const { held, gateCase } = judged;
  return gateCase.evidence
    .filter(({ id, criterionIds }) => criterionIds.includes(criterion.id) || relied.evidence.includes(id))
    .map(({ kind, criterionIds: _, producers: __, ...proof }) => ({
      ...proof,
      kind: evidenceKindWords(held.lifecycle, kind),
      isInForce: isInForce(proof, gateCase.today),
    }));
}

const signatureView = (
  lifecycle: Lifecycle,
  { id, roleId, by, at, statement, readingHash }: Attestation,
): Omit<CriterionSignature, 'ended' | 'needsAnother'> => ({
  id,
  role: roleWords(lifecycle, roleId),
  by,
  at,
  statement,
  readingHash,
});

/** Signatures that stand, then those that fell, the newest first. */
export function signatureViews(
  judged: Judged,
  { criterion, signing }: CriterionEvaluation,
): CriterionSignature[] {
  const { lifecycle } = judged.held;
  const standing = new Set(signing.signed.map(({ id }) => id));
  const views = judged.gateCase.attestations
    .filter(({ criterionId }) => criterionId === criterion.id)
    .map((attestation) => {
      const stands = standing.has(attestation.id);
      const falls = signing.fallen?.attestation.id === attestation.id ? signing.fallen.differences : [];
      const found = { at: attestation.at, why: 'changed' as const, differences: falls };
      return {
        ...signatureView(lifecycle, attestation),
        needsAnother: stands && signing.needsAnother,
        ended: stands ? null : (attestation.ended ?? found),
      };
    })
    .reverse();
  return [...views.filter(({ ended }) => ended === null), ...views.filter(({ ended }) => ended !== null)];
}

const UNASKED = { askedBy: null, askedAt: null, stance: null, words: null, by: null, at: null };

export function opinionView({ held }: Judged, { advice }: CriterionEvaluation): CriterionOpinion | null {
  if (!advice) return null;
  const { roleId, people, standing, opinion } = advice;
  const { askedBy, askedAt, stance, words, by, at } = opinion ?? UNASKED;
  const said = { askedBy, askedAt, stance, words, by, at };
  return { role: roleWords(held.lifecycle, roleId), people, standing, ...said };
}

/** The waiver that was granted, whether or not it holds today. */
export function waiverView(
  { gateCase }: Judged,
  { criterion }: CriterionEvaluation,
): GateCriterion['waiver'] {
  const waiver = gateCase.waivers.find(({ criterionId }) => criterionId === criterion.id);
  if (!waiver) return null;
  const { id, reason, endsOn, by, at } = waiver;
  return { id, reason, endsOn, by, at, isValid: endsOn >= gateCase.today };
}

/** When the newest of the facts that it rests on was kept. */
const ageOf = ({ gateCase }: Judged, { relied }: CriterionEvaluation): string | null =>
  relied.facts
    .flatMap((id) => gateCase.facts[id]?.at ?? [])
    .sort()
    .at(-1) ?? null;

/** Reasons for and against, in words: whether it applies, and its rule. */
export function reasoningsOf({ held, gateCase }: Judged, { applicability, rule }: CriterionEvaluation) {
  const told = { lifecycle: held.lifecycle, facts: gateCase.facts };
  return {
    applies: applicability.kind === 'always' ? null : reasoningOf(applicability, told),
    rule: rule && reasoningOf(rule, told),
  };
}

/** A criterion as the page of its gate shows it. */
export function criterionView(judged: Judged, one: CriterionEvaluation, viewer: Viewer): GateCriterion {
  const { criterion, state, weight, relied, weaker } = one;
  const { lifecycle } = judged.held;
  const signed = asSigned(judged, one);
  const isSigned = criterion.kind === 'attested' && signed.state !== 'not_applicable';
  return {
    id: criterion.id,
    name: wordsOnly(criterion),
    why: wordsOnly(criterion.why),
    turnsGreen: wordsOnly(criterion.turnsGreen),
    theme: criterion.theme,
    kind: criterion.kind,
    state,
    isBlocking: weight === 'blocking',
    awaitsConfirmation: weight === 'unverified',
    isWaivable: criterion.waivable && criterion.law === undefined,
    requiresMeasured: criterion.requires === 'measured',
    law: criterion.law ?? [],
    verification: criterion.verification ?? null,
    asOf: criterion.asOf ?? null,
    note: criterion.note ? wordsOnly(criterion.note) : null,
    signer: roleHolders(lifecycle, criterion.signer, judged.gateCase.holders),
    sentence: criterionSentence(judged, one),
    ...reasoningsOf(judged, one),
    restsOnDeclared: weaker.length > 0,
    at: ageOf(judged, one),
    factIds: relied.facts,
    attributeIds: relied.attributes,
    evidenceKinds: criterion.evidence.map((kind) => evidenceKindWords(lifecycle, kind)),
    evidence: evidenceViews(judged, one),
    signatures: signatureViews(judged, one),
    opinion: opinionView(judged, one),
    waiver: waiverView(judged, one),
    readingHash: isSigned ? hashOfReading(attestationReading(judged, criterion)) : null,
    may: [...mayOnCriterion(judged, signed, viewer)],
  };
}
