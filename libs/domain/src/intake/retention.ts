/** Months that name and address of somebody outside are kept after the decision, at most (RGPD art. 5(1)(e)). */
export const CONTACT_MONTHS = 12;

interface Dates {
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
}

/** The same day so many months later (or earlier); the last day of the month where that one is shorter. */
function monthsFrom(date: Date, months: number): Date {
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const lastDay = new Date(first);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  const moved = new Date(first + (date.getTime() % 86_400_000));
  moved.setUTCDate(Math.min(date.getUTCDate(), lastDay.getUTCDate()));
  return moved;
}

/** When name and address go at the latest: 12 months after the decision, or after arrival where nobody decides. */
export const contactGoesAt = ({ receivedAt, decidedAt }: Dates): Date =>
  monthsFrom(decidedAt ?? receivedAt, CONTACT_MONTHS);

/** Whatever was decided (or, undecided, came in) before this has had its time. */
export const contactGoesBefore = (at: Date): Date => monthsFrom(at, -CONTACT_MONTHS);
