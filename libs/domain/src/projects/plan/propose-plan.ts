import {
  addWorkingDays,
  firstWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '../../organisation/working-days';
import type { PhaseDates, PlannedPhase } from './project-plan';

export interface Proposing {
  /** The phases that are not done, in the order in which they are gone through. */
  readonly phases: readonly PlannedPhase[];
  /** Where the first begins, if it has not begun: the next working day from there. */
  readonly start: string;
  /** Working days that each takes. */
  readonly days: (phaseId: string) => number;
  readonly calendar: WorkingCalendar;
}

/** Each phase begins on the working day after the one before it ends; one that has begun keeps its first day. */
export function proposePlan({ phases, start, days, calendar }: Proposing): readonly PhaseDates[] {
  let next = firstWorkingDay(start, calendar);
  return phases.map(({ phaseId, cycle, beganOn }) => {
    const from = beganOn ?? next;
    const to = addWorkingDays(firstWorkingDay(from, calendar), Math.max(days(phaseId), 1) - 1, calendar);
    next = addWorkingDays(to, 1, calendar);
    return { phaseId, cycle, from, to };
  });
}

/** Working days that a phase is planned to take, its first and last included; at least 1. */
export const plannedDays = (
  { from, to }: Pick<PhaseDates, 'from' | 'to'>,
  calendar: WorkingCalendar,
): number => Math.max(workingDaysBetween(firstWorkingDay(from, calendar), to, calendar) + 1, 1);
