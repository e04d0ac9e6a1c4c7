import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from '../../organisation/working-days';
import { type PhaseDates, phaseKey, type PlannedPhase } from './project-plan';

/** A phase that moves because one before it does: its days now, and those it would have. */
export interface Shift {
  readonly phaseId: string;
  readonly cycle: number;
  readonly before: Pick<PhaseDates, 'from' | 'to'>;
  readonly after: Pick<PhaseDates, 'from' | 'to'>;
}

/**
 * What follows a phase whose planned days are changed: every later one that is planned and has not begun moves by as
 * many working days as its end does, and keeps its length. Nothing moves where the end does not, or was not known.
 */
export function shiftPlan(
  phases: readonly PlannedPhase[],
  moved: PhaseDates,
  calendar: WorkingCalendar,
): readonly Shift[] {
  const place = phases.findIndex((phase) => phaseKey(phase) === phaseKey(moved));
  const former = phases[place]?.plannedTo;
  if (!former) return [];
  const by = workingDaysBetween(former, moved.to, calendar);
  if (by === 0) return [];
  return phases.slice(place + 1).flatMap((phase) => {
    const { phaseId, cycle, plannedFrom: from, plannedTo: to, beganOn } = phase;
    if (!from || !to || beganOn) return [];
    const after = { from: addWorkingDays(from, by, calendar), to: addWorkingDays(to, by, calendar) };
    return [{ phaseId, cycle, before: { from, to }, after }];
  });
}
