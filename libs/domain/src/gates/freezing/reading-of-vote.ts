import type { ProposedCondition } from '../deciding/conditions/condition';
import type { GateEvaluation } from '../evaluation/evaluation';
import type { GateCase } from '../evaluation/gate-case';
import type { Rulebook } from '../evaluation/rulebook';
import type { Reading } from '../signing/reading';
import { readingOf } from '../signing/reading-of';

/** What the deciders have said so far, as whoever votes next is shown it. */
export interface SaidSoFar {
  readonly evaluation: GateEvaluation;
  /** What the votes that count ask for. */
  readonly proposed: readonly ProposedCondition[];
  /** What was learnt, by the votes that count or the project’s record. */
  readonly lessons: string | null;
}

/** What those who decide are shown of a gate: every criterion as it stands, and what was said so far. */
export function readingOfVote(
  rulebook: Rulebook,
  gateCase: GateCase,
  { evaluation, proposed, lessons }: SaidSoFar,
): Reading {
  const shown = evaluation.criteria.map(({ criterion, state, weight, signing }) => ({
    criterion,
    state,
    isBlocking: weight === 'blocking',
    signatures: signing.signed.map(({ criterionId, roleId, by }) => ({
      criterionId,
      roleId,
      personId: by.id,
      by: by.name,
    })),
  }));
  return {
    ...readingOf(rulebook, gateCase, { of: 'vote', statement: null, shown }),
    proposed: [...proposed],
    overdue: evaluation.overdue
      .map(({ id, words, dueOn, owner }) => ({ id, words, dueOn, owner: owner.name }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    lessons,
  };
}
