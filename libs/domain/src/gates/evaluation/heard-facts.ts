import type { Fact, Facts } from '../../lifecycle/facts/fact';
import type { Criterion } from '../../lifecycle/template/criterion';
import type { UnheardFact } from './evaluation';
import type { GateCase } from './gate-case';

/** Outcomes that close or retire: while one is under decision, the fact `closing` is true. */
const CLOSING: readonly string[] = ['close', 'retire'];

type Holding = Pick<GateCase, 'today' | 'evidence'>;

/** Does a proof hold today? One that is not among the proofs was removed. */
export const isInForce = ({ expiresOn }: { readonly expiresOn: string | null }, today: string): boolean =>
  expiresOn === null || expiresOn >= today;

/** Why a declared fact no longer holds; null while it does, and for measured ones. */
export function fallOf(fact: Fact, { today, evidence }: Holding): 'expired' | 'proof_fell' | null {
  if (fact.standing !== 'declared') return null;
  if (fact.expiresOn !== null && fact.expiresOn < today) return 'expired';
  const isHeld = (id: string) => evidence.some((proof) => proof.id === id && isInForce(proof, today));
  return fact.evidenceIds.every(isHeld) ? null : 'proof_fell';
}

/** The fact as it stands today: a declaration that no longer holds tells nothing. */
export const standingFact = (fact: Fact, holding: Holding): Fact =>
  fallOf(fact, holding) === null ? fact : { ...fact, standing: 'unknown', value: null };

const closingOf = (outcome: string | null): Fact => ({
  id: 'closing',
  standing: 'measured',
  value: outcome !== null && CLOSING.includes(outcome),
  at: null,
  source: null,
  sample: null,
  path: null,
  by: null,
  expiresOn: null,
  evidenceIds: [],
});

/** Every fact of the case as it stands today. */
export function standingFacts(gateCase: GateCase): Facts {
  const entries = Object.entries(gateCase.facts).map(
    ([id, fact]) => [id, standingFact(fact, gateCase)] as const,
  );
  return { closing: closingOf(gateCase.intendedOutcome), ...Object.fromEntries(entries) };
}

/** Facts that the rule of a criterion listens to: `requires: measured` is deaf to what is declared. */
export function heardBy(criterion: Criterion, facts: Facts): Facts {
  if (criterion.requires !== 'measured') return facts;
  return Object.fromEntries(Object.entries(facts).filter(([, { standing }]) => standing === 'measured'));
}

/** Why nothing is heard of a fact; null where something is. */
export function unheard(factId: string, criterion: Criterion, gateCase: GateCase): UnheardFact | null {
  const why = whyUnheard(gateCase.facts[factId], criterion, gateCase);
  if (why !== 'nothing_kept') return why && { factId, why };
  const canBeMeasured = criterion.requires !== 'measured' || gateCase.provided.includes(factId);
  return { factId, why: canBeMeasured ? why : 'no_provider' };
}

function whyUnheard(
  fact: Fact | undefined,
  criterion: Criterion,
  holding: Holding,
): UnheardFact['why'] | null {
  if (!fact) return 'nothing_kept';
  if (fact.standing === 'declared' && criterion.requires === 'measured') return 'declared_only';
  const fall = fallOf(fact, holding);
  if (fall) return fall;
  return fact.standing === 'unknown' || fact.value === null ? 'nothing_kept' : null;
}
