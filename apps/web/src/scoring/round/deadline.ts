import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The days between two moments as a calendar counts them, in the time of the reader. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (moment: Date) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

export type TimeLeft =
  | { readonly kind: 'passed'; readonly days: number }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'days'; readonly days: number };

/** How long until a deadline, as people count: hours on the last day, then days of the calendar. */
export function timeLeft(deadline: string, now: Date): TimeLeft {
  const end = new Date(deadline);
  const left = end.getTime() - now.getTime();
  if (left <= 0) return { kind: 'passed', days: daysBetween(end, now) };
  const days = daysBetween(now, end);
  return days === 0 ? { kind: 'hours', hours: Math.max(1, Math.round(left / HOUR)) } : { kind: 'days', days };
}

/** « dans 3 jours », « demain », « dans 2 h », « dépassée depuis hier » */
export function useDeadlineWords(): (deadline: string, now?: Date) => string {
  const { t } = useLingui();
  return (deadline, now = new Date()) => {
    const left = timeLeft(deadline, now);
    if (left.kind === 'hours') return t`dans ${left.hours} h`;
    if (left.kind === 'days')
      return left.days === 1 ? t`demain` : plural(left.days, { one: 'dans # jour', other: 'dans # jours' });
    if (left.days === 0) return t`dépassée aujourd’hui`;
    return left.days === 1
      ? t`dépassée depuis hier`
      : plural(left.days, { one: 'dépassée depuis # jour', other: 'dépassée depuis # jours' });
  };
}
