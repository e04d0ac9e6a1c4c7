import type { Advice, CriterionEvaluation } from '../evaluation/evaluation';
import type { GateCase } from '../evaluation/gate-case';
import { proofsOf } from '../evaluation/relied-on';
import type { Rulebook } from '../evaluation/rulebook';
import { producersOf } from './signatures-of';

/** Why somebody does not sign for a criterion. */
export type AttestRefusal =
  /** It is computed, nobody ticks it; or it does not apply. */
  | { readonly code: 'computed' | 'not_applicable' | 'signed' }
  | { readonly code: 'not_holder'; readonly roleId: string }
  /** A statement is made with a proof in force. */
  | { readonly code: 'no_evidence'; readonly kinds: readonly string[] }
  /** The role that advises was not asked. */
  | { readonly code: 'opinion_needed'; readonly roleId: string }
  /** Departing from an opinion, or signing while it has not come, is written down. */
  | { readonly code: 'reason_needed'; readonly why: 'against_opinion' | 'opinion_not_given' };

interface Signer {
  readonly personId: string;
  readonly statement: string | null;
}

/**
 * The role as which a person may sign: the criterion’s own; where only those have signed who produced the proof, and
 * this person did not, any decider’s too. Null: none.
 */
export function signingRole(
  rulebook: Pick<Rulebook, 'gates'>,
  gateCase: GateCase,
  { one, personId }: { one: CriterionEvaluation; personId: string },
): string | null {
  const held = gateCase.holders.filter(({ person }) => person.id === personId).map(({ roleId }) => roleId);
  if (held.includes(one.criterion.signer)) return one.criterion.signer;
  const isProducer = producersOf(one.criterion.id, gateCase).has(personId);
  if (!one.signing.needsAnother || isProducer) return null;
  const deciders = rulebook.gates.find(({ id }) => id === gateCase.gateId)?.deciders ?? [];
  return deciders.find((roleId) => held.includes(roleId)) ?? null;
}

/** Everything that keeps a person from signing for a criterion; none: they may. */
export function attestRefusals(
  rulebook: Pick<Rulebook, 'gates'>,
  gateCase: GateCase,
  { one, ...signer }: { readonly one: CriterionEvaluation } & Signer,
): readonly AttestRefusal[] {
  const { criterion, state, signing } = one;
  if (criterion.kind === 'computed') return [{ code: 'computed' }];
  if (state === 'not_applicable') return [{ code: 'not_applicable' }];
  if (signing.signed.some(({ by }) => by.id === signer.personId)) return [{ code: 'signed' }];
  const isHolder = signingRole(rulebook, gateCase, { one, personId: signer.personId }) !== null;
  const hasProof = proofsOf(criterion.id, gateCase).length > 0;
  return [
    ...(isHolder ? [] : [{ code: 'not_holder', roleId: criterion.signer } as const]),
    ...(hasProof ? [] : [{ code: 'no_evidence', kinds: criterion.evidence } as const]),
    ...adviceRefusals(one, signer.statement),
  ];
}

function adviceRefusals({ advice }: CriterionEvaluation, statement: string | null): readonly AttestRefusal[] {
  if (advice?.standing === 'not_asked') return [{ code: 'opinion_needed', roleId: advice.roleId }];
  const why = advice ? departure(advice) : null;
  return why && (statement === null || statement.trim() === '') ? [{ code: 'reason_needed', why }] : [];
}

/** What a signer departs from when signing now; null: from nothing. */
function departure({ standing, opinion }: Advice): 'against_opinion' | 'opinion_not_given' | null {
  if (standing === 'asked') return 'opinion_not_given';
  return opinion?.stance === 'unfavourable' ? 'against_opinion' : null;
}
