const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** Is it a time zone that this machine knows? */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall shows there, read as if it were UTC, in milliseconds. */
export function wallTime(at: number, timeZone: string): number {
  const shown = new Map<string, number>();
  for (const { type, value } of formatOf(timeZone).formatToParts(new Date(at)))
    shown.set(type, Number(value));
  const of = (part: Intl.DateTimeFormatPartTypes): number => shown.get(part) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

/**
 * When a clock on the wall shows `wall`. An hour that comes twice (autumn) is its first; one that never comes (spring)
 * is when the clock has just passed it.
 */
export function instantOf(wall: number, timeZone: string): number {
  const candidates = [-DAY, DAY].map((shift) => {
    const offset = wallTime(wall + shift, timeZone) - (wall + shift);
    return wall - offset;
  });
  const showing = candidates.filter((at) => wallTime(at, timeZone) === wall);
  return showing.length > 0 ? Math.min(...showing) : Math.max(...candidates);
}

/** Midnight of the day that a clock shows, `back` days before, as if it were UTC. */
export const wallDay = (wall: number, back = 0): number => Math.floor(wall / DAY) * DAY - back * DAY;

/** ISO 8601: 1 is Monday. */
export const weekdayOf = (wall: number): number => new Date(wall).getUTCDay() || 7;

export const HOURS = HOUR;
