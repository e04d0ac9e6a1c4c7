const PERIOD = /^P(\d{1,2})([DWMY])$/;
const DAYS: ReadonlyMap<string, number> = new Map([
  ['D', 1],
  ['W', 7],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['M', 1],
  ['Y', 12],
]);
const DAY = 86_400_000;

/**
 * The day a period (`P3M`) after a day, both ISO 8601: the same day of a later month, or its last one where it is
 * shorter. What is no period gives the day itself.
 */
export function nextReview(day: string, period: string): string {
  const [, count = '0', unit = ''] = PERIOD.exec(period) ?? [];
  const later = addMonths(new Date(`${day}T00:00:00Z`), Number(count) * (MONTHS.get(unit) ?? 0));
  const time = later.getTime() + Number(count) * (DAYS.get(unit) ?? 0) * DAY;
  return new Date(time).toISOString().slice(0, 10);
}

function addMonths(from: Date, months: number): Date {
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), last)));
}
