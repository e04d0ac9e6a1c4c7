import { frenchHolidays } from './french-holidays';

/** Days on which nobody works beside weekends. Every day is ISO 8601: `2026-11-30`. */
export interface WorkingCalendar {
  readonly isOff: (day: string) => boolean;
}

const DAY = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A number of calendar days after a day, or before it. */
export const addDays = (day: string, days: number): string => dayOf(timeOf(day) + days * DAY);

/** Calendar days from one day to another; negative where it comes before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY);

/**
 * The calendar of an organisation by the days off that it told; the legal holidays of France stand in for a year
 * of which it told none.
 */
export function calendarOf(holidays: readonly string[]): WorkingCalendar {
  const off = new Set(holidays);
  const told = new Set(holidays.map((day) => day.slice(0, 4)));
  return {
    isOff: (day) => {
      const year = day.slice(0, 4);
      if (!told.has(year)) {
        told.add(year);
        for (const { date } of frenchHolidays(Number(year))) off.add(date);
      }
      return off.has(day);
    },
  };
}

const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();

/** Neither a weekend nor a day off. */
export const isWorkingDay = (day: string, calendar: WorkingCalendar): boolean =>
  weekdayOf(day) % 6 !== 0 && !calendar.isOff(day);

/** The day itself where it is worked, else the next one that is. */
export function firstWorkingDay(day: string, calendar: WorkingCalendar): string {
  let found = day;
  while (!isWorkingDay(found, calendar)) found = addDays(found, 1);
  return found;
}

/** The day a whole number of working days after a day, or before it; 0 is the day itself, worked or not. */
export function addWorkingDays(day: string, count: number, calendar: WorkingCalendar): string {
  const step = Math.sign(count);
  let [found, left] = [day, Math.abs(count)];
  while (left > 0) {
    found = addDays(found, step);
    if (isWorkingDay(found, calendar)) left -= 1;
  }
  return found;
}

/**
 * Working days from one day, which does not count, to another, which does: 0 on the same day, negative where it
 * comes before. `addWorkingDays` undoes it from any working day.
 */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) count += step;
  }
  return count;
}
