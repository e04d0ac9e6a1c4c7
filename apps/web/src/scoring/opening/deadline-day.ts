/** A deadline lasts until six in the evening of its day, in the time of whoever sets it. */
const EVENING = 18;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment in the reader’s time: `2026-12-02`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The end of the working day. */
export const endOfDay = (day: string): string => new Date(`${day}T${two(EVENING)}:00:00`).toISOString();

/** The day that comes so many days later; a weekend is passed over to its Monday. */
export function workingDayAfter(moment: Date, days: number): string {
  const later = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days);
  const weekday = later.getDay();
  const skipped = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return dayOf(new Date(later.getFullYear(), later.getMonth(), later.getDate() + skipped));
}
