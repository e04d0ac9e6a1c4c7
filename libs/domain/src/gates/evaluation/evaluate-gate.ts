import { criteriaOf } from '../../lifecycle/profiles/profiles';
import { conditionState } from '../deciding/conditions/condition-state';
import type { GateEvaluation } from './evaluation';
import type { GateCase } from './gate-case';
import { hearingOf } from './heard-facts';
import { judgeCriterion } from './judge-criterion';
import type { Rulebook } from './rulebook';
import { skippedPhase } from './skipped-phase';

/**
 * Judges a gate: every criterion that its profile asks for, and whether those who decide may pass. No clock, no query:
 * the same case always gives the same verdict, so that a frozen one can be judged again.
 */
export function evaluateGate(rulebook: Rulebook, gateCase: GateCase): GateEvaluation {
  const { gateId, mode, cycle, profileId, today } = gateCase;
  const hearing = hearingOf(rulebook, gateCase);
  const criteria = criteriaOf(rulebook, gateId, profileId).map((criterion) =>
    judgeCriterion(rulebook, gateCase, { criterion, hearing }),
  );
  const unmet = criteria.filter(({ isUnmet }) => isUnmet).map(({ criterion }) => criterion.id);
  const overdue = gateCase.conditions.filter(
    (condition) => conditionState(rulebook, gateCase, condition).state === 'overdue',
  );
  const blocked = unmet.length > 0 ? 'blocked' : 'conditions_overdue';
  const phaseId = rulebook.gates.find(({ id }) => id === gateId)?.after ?? '';
  return {
    gateId,
    mode,
    cycle,
    profileId,
    today,
    state: unmet.length + overdue.length === 0 ? 'ready' : blocked,
    criteria,
    unmet,
    overdue,
    skipped: skippedPhase(rulebook, gateCase, phaseId),
  };
}
