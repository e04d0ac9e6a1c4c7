import { addDays, daysBetween } from '@jalon/domain/organisation/working-days';

/** A stretch of days drawn from left to right; both ends are in it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Where days stand on a line, in hundredths of its width. */
export interface Scale extends Span {
  /** The left edge of a day. */
  readonly at: (day: string) => number;
  readonly months: readonly { readonly day: string; readonly at: number }[];
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
const nextMonth = (day: string): string => monthOf(addDays(monthOf(day), 32));

/** A line over these days, widened to whole months; a mark at each month, fewer where there are many. */
export function scaleOf({ from, to }: Span, marks = 12): Scale {
  const first = monthOf(from);
  const last = addDays(nextMonth(to), -1);
  const length = Math.max(daysBetween(first, last) + 1, 1);
  const at = (day: string) => (daysBetween(first, day) / length) * 100;
  const all: string[] = [];
  for (let day = first; day <= last; day = nextMonth(day)) all.push(day);
  const every = Math.ceil(all.length / marks);
  const months = all.filter((_, nth) => nth % every === 0).map((day) => ({ day, at: at(day) }));
  return { from: first, to: last, at, months };
}

/** Where a bar of days stands: its left edge and its width, in hundredths; never thinner than can be seen. */
export function barOf(scale: Scale, { from, to }: Span): { readonly left: string; readonly width: string } {
  const left = scale.at(from);
  const width = Math.max(scale.at(addDays(to, 1)) - left, 0.6);
  return { left: `${left}%`, width: `${width}%` };
}

/** The days that a list of days lies between; null where there is none. */
export function spanOf(days: readonly (string | null | undefined)[]): Span | null {
  const known = days.filter((day): day is string => Boolean(day)).sort();
  const [from, to] = [known[0], known.at(-1)];
  return from && to ? { from, to } : null;
}

/** The part of a stretch of days that a line shows; null where it shows none of it. */
export function within({ from, to }: Span, scale: Span): Span | null {
  if (to < scale.from || from > scale.to) return null;
  return { from: from < scale.from ? scale.from : from, to: to > scale.to ? scale.to : to };
}
