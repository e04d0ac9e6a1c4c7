const DAY_SECONDS = 86_400;
/** Days from the spreadsheet's day 0 to 1970: its year 1900 has a 29th of February, which never was. */
const EPOCH = { from1900: 25_569, from1904: 24_107 } as const;
const LAST_DAY = 2_958_465;
const LEAP_BUG = 60;

const clock = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);

/** Days since 1970; null where a spreadsheet has no such day. */
function unixDay(day: number, is1904: boolean): number | null {
  if (!(day >= 0 && day <= LAST_DAY)) return null;
  if (is1904) return day - EPOCH.from1904;
  if (day === 0 || day === LEAP_BUG) return null;
  return (day < LEAP_BUG ? day + 1 : day) - EPOCH.from1900;
}

/** A day number as ISO 8601, to the second where `hasTime` and it has some; null where it is no day. */
export function isoOfSerial(
  serial: number,
  { is1904, hasTime }: { is1904: boolean; hasTime: boolean },
): string | null {
  const total = hasTime ? Math.round(serial * DAY_SECONDS) : Math.floor(serial) * DAY_SECONDS;
  const day = Math.floor(total / DAY_SECONDS);
  const since1970 = unixDay(day, is1904);
  if (since1970 === null) return null;
  const iso = new Date(since1970 * DAY_SECONDS * 1000).toISOString().slice(0, 10);
  const seconds = total - day * DAY_SECONDS;
  return seconds === 0 ? iso : `${iso}T${clock(seconds)}`;
}

/** A share of a day as `14:30:00`; hours beyond a day are counted on. */
export function clockOfSerial(serial: number): string {
  const total = Math.round(Math.abs(serial) * DAY_SECONDS);
  const hours = Math.floor(total / 3600);
  const sign = serial < 0 && total > 0 ? '-' : '';
  return `${sign}${String(hours).padStart(2, '0')}${clock(total % 3600).slice(2)}`;
}
