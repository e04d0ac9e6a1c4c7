import type { Phase } from '../../lifecycle/template/phase';
import { type PlannedPhase, phaseKey } from './project-plan';
import { inTime } from './loops-of';

type Position = Pick<PlannedPhase, 'phaseId' | 'cycle' | 'mode'>;

const UNKNOWN = { plannedFrom: null, plannedTo: null, beganOn: null, endedOn: null } as const;

/**
 * All the phases of a project as a plan tells them: those gone through in their time, then those ahead, the later
 * ones of the life cycle at their next cycle, planned or not. P0 comes before any project.
 */
export function wholePlan(
  kept: readonly PlannedPhase[],
  lifecycle: readonly Pick<Phase, 'id'>[],
  position: Position,
): readonly PlannedPhase[] {
  const order = lifecycle.map(({ id }) => id);
  const begun = kept.flatMap((phase) => (phase.beganOn ? [{ ...phase, beganOn: phase.beganOn }] : []));
  const gone = inTime(begun, order);
  const here = kept.some((phase) => phaseKey(phase) === phaseKey(position) && phase.beganOn);
  const ahead = order.slice(Math.max(order.indexOf(position.phaseId) + (here ? 1 : 0), 1));
  const planned = new Map(kept.map((phase) => [phaseKey(phase), phase]));
  return [
    ...gone,
    ...ahead.map((phaseId) => {
      const times = begun.filter((phase) => phase.phaseId === phaseId).length;
      const next = { phaseId, cycle: phaseId === position.phaseId ? position.cycle : times + 1 };
      return planned.get(phaseKey(next)) ?? { ...next, mode: null, ...UNKNOWN };
    }),
  ];
}
