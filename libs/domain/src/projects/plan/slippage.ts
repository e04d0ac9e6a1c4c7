import { workingDaysBetween, type WorkingCalendar } from '../../organisation/working-days';
import type { PlannedPhase } from './project-plan';

/** Working days by which what happened differs from what was planned: positive is late; null: nothing to compare. */
export interface Slippage {
  readonly start: number | null;
  /** Of one that is under way: only once its planned end is past. */
  readonly end: number | null;
}

/** How far a phase is from its plan on a day. */
export function slippageOf(phase: PlannedPhase, today: string, calendar: WorkingCalendar): Slippage {
  return { start: startOf(phase, today, calendar), end: endOf(phase, today, calendar) };
}

function startOf({ plannedFrom, beganOn }: PlannedPhase, today: string, calendar: WorkingCalendar) {
  if (!plannedFrom) return null;
  if (beganOn) return workingDaysBetween(plannedFrom, beganOn, calendar);
  return today > plannedFrom ? workingDaysBetween(plannedFrom, today, calendar) : null;
}

function endOf({ plannedTo, beganOn, endedOn }: PlannedPhase, today: string, calendar: WorkingCalendar) {
  if (!plannedTo) return null;
  if (endedOn) return workingDaysBetween(plannedTo, endedOn, calendar);
  return beganOn && today > plannedTo ? workingDaysBetween(plannedTo, today, calendar) : null;
}
