import type { Cadence } from '../vocabulary';

/** How many days a period of each cadence lasts. */
export const PERIOD_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
};

/** Half a period of grace: a weekly figure is late after ten days. */
const LATE_DAYS: Readonly<Record<Cadence, number>> = { daily: 2, weekly: 10, monthly: 46, quarterly: 138 };

const DAY_MS = 86_400_000;

/** Whole days from one to the other, both `2026-11-30`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** Is the last measurement older than the cadence allows? Without a cadence or a measurement, nothing is late. */
export const isLate = (cadence: Cadence | null, lastOn: string | null, today: string): boolean =>
  cadence !== null && lastOn !== null && daysBetween(lastOn, today) > LATE_DAYS[cadence];
