import { scopeOf } from '../../lifecycle/expression/scope';
import type { Scope } from '../../lifecycle/expression/scope';
import type { Fact, Facts } from '../../lifecycle/facts/fact';
import type { Criterion } from '../../lifecycle/template/criterion';
import type { UnheardFact } from './evaluation';
import type { GateCase } from './gate-case';
import type { Rulebook } from './rulebook';

/** Outcomes that close or retire: while one is under decision, the fact `closing` is true. */
export const CLOSING: readonly string[] = ['close', 'retire'];

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

const standing = new WeakMap<GateCase, Facts>();

/** Every fact of the case as it stands today; looked at once for a case, however many criteria and signatures ask. */
export function standingFacts(gateCase: GateCase): Facts {
  const known = standing.get(gateCase);
  if (known) return known;
  const facts = factsToday(gateCase);
  standing.set(gateCase, facts);
  return facts;
}

function factsToday(gateCase: GateCase): Facts {
  const entries = Object.entries(gateCase.facts).map(
    ([id, fact]) => [id, standingFact(fact, gateCase)] as const,
  );
  return { closing: closingOf(gateCase.intendedOutcome), ...Object.fromEntries(entries) };
}

/** Scopes of the rules of a case, made once for all its criteria. */
export interface Hearing {
  readonly facts: Facts;
  /** Everything that is known, declared facts too. */
  readonly all: Scope;
  /** What `requires: measured` listens to: it is deaf to what is declared. */
  readonly measured: Scope;
}

/** What is listened to today. */
export function hearingOf({ parameters: rows }: Pick<Rulebook, 'parameters'>, gateCase: GateCase): Hearing {
  const { attributes, parameters } = gateCase;
  const facts = standingFacts(gateCase);
  const kept = Object.fromEntries(
    Object.entries(facts).filter(([, { standing }]) => standing === 'measured'),
  );
  const scoped = (heard: Facts) => scopeOf(rows, { attributes, facts: heard, parameters });
  return { facts, all: scoped(facts), measured: scoped(kept) };
}

/** The scope of a criterion’s rule. */
export const heardBy = ({ requires }: Criterion, { all, measured }: Hearing): Scope =>
  requires === 'measured' ? measured : all;

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
