import { decide } from '../deciding/decide';
import type { Ballot } from '../deciding/seats';
import type { Vote } from '../deciding/vote';
import { evaluateGate } from '../evaluation/evaluate-gate';
import type { GateCase } from '../evaluation/gate-case';
import type { Rulebook } from '../evaluation/rulebook';
import { canonicalJson } from '../signing/canonical-json';
import type { FrozenDecision } from './frozen-decision';
import { frozenRules } from './frozen-rules';

/** What a decision is frozen from. `votes` are those that stand; the case holds who held which role. */
export interface Freezing extends Pick<Ballot, 'delegations'> {
  readonly rulebook: Rulebook;
  readonly lifecycleDigest: string;
  readonly gateCase: GateCase;
  readonly votes: readonly Vote[];
  /** Conditions under which it is passed, as they are kept. */
  readonly conditions: FrozenDecision['conditions'];
  readonly decidedAt: string;
}

/**
 * Everything that a decision rested on, or null while the votes decide nothing. It is judged once more from the rows
 * that are frozen, with the outcome that was decided, so that what is kept is what can be judged again.
 */
export function freeze(freezing: Freezing): FrozenDecision | null {
  const { lifecycleDigest, delegations, votes, conditions, decidedAt } = freezing;
  const rules = frozenRules(freezing.rulebook, freezing.gateCase);
  const gate = rules.gates.find(({ id }) => id === freezing.gateCase.gateId);
  const { holders, today } = freezing.gateCase;
  const decision = gate ? decide(gate, { votes, holders, delegations, today }) : null;
  if (!decision || decision.outcome === null) return null;
  const { outcome, target } = decision;
  const gateCase = { ...freezing.gateCase, intendedOutcome: outcome };
  return {
    format: 'jalon.decision/1',
    lifecycleDigest,
    rules,
    case: gateCase,
    evaluation: evaluateGate(rules, gateCase),
    delegations: [...delegations],
    votes: [...votes],
    decision,
    outcome,
    target,
    conditions,
    decidedAt,
  };
}

/** The text that is kept, and whose SHA-256 stands in the journal. */
export const frozenText = (frozen: FrozenDecision): string => canonicalJson(frozen);
