import type { MailRhythm } from '../notification-preferences';
import { HOURS, instantOf, wallDay, wallTime, weekdayOf } from './local-time';
import type { MailSchedule } from './mail-schedule';

/** How long what leaves at once waits for more of the same, in milliseconds. */
export const GATHERING = 60_000;
/** What waited when a choice was made still leaves at once if it is this recent. */
const STILL_FRESH = 5 * 60_000;
/** What nobody read for this long is no news any more: it stays in the app. */
export const OLD_NEWS = 31 * 24 * HOURS;

export type SentRhythm = Exclude<MailRhythm, 'never'>;

/** What waits to be mailed to one person under one rhythm. Times are milliseconds. */
export interface Waiting {
  readonly rhythm: SentRhythm;
  /** The oldest that is unread and not mailed. */
  readonly oldest: number;
  /** The period of the last mail of this rhythm; null when there was none. */
  readonly lastPeriod: number | null;
  /** When the person last made a choice; null when never: a choice holds from then on. */
  readonly chosenAt: number | null;
}

/** A mail that is due: what was told in (`from`, `upTo`] goes into it. `period` names it: it leaves once. */
export interface DueMail {
  readonly rhythm: SentRhythm;
  readonly from: number;
  readonly upTo: number;
  readonly period: number;
}

/** The last time, at or before `now`, that a digest's hour struck. */
export function lastStrike(rhythm: 'daily' | 'weekly', schedule: MailSchedule, now: number): number {
  const { timeZone, hour, weekday } = schedule;
  const today = wallTime(now, timeZone);
  const days = Array.from({ length: 9 }, (_, back) => wallDay(today, back));
  const strikes = days
    .filter((day) => rhythm === 'daily' || weekdayOf(day) === weekday)
    .map((day) => instantOf(day + hour * HOURS, timeZone));
  return strikes.find((strike) => strike <= now) ?? now - 8 * 24 * HOURS;
}

/** Whether a mail of this rhythm is due now; null when not. */
export const dueMail = (waiting: Waiting, schedule: MailSchedule, now: number): DueMail | null =>
  waiting.rhythm === 'at_once'
    ? dueAtOnce(waiting, now)
    : dueDigest({ ...waiting, rhythm: waiting.rhythm }, schedule, now);

function dueAtOnce({ oldest, chosenAt }: Waiting, now: number): DueMail | null {
  if (oldest > now - GATHERING) return null;
  const old = now - OLD_NEWS;
  const from = chosenAt === null ? old : Math.max(old, chosenAt - STILL_FRESH);
  return { rhythm: 'at_once', from, upTo: now, period: now };
}

type WaitingDigest = Waiting & { readonly rhythm: 'daily' | 'weekly' };

function dueDigest(
  { rhythm, oldest, lastPeriod, chosenAt }: WaitingDigest,
  schedule: MailSchedule,
  now: number,
): DueMail | null {
  const period = lastStrike(rhythm, schedule, now);
  const wasSent = lastPeriod !== null && lastPeriod >= period;
  const wasChosenSince = chosenAt !== null && chosenAt >= period;
  if (oldest > period || wasSent || wasChosenSince) return null;
  return { rhythm, from: now - OLD_NEWS, upTo: period, period };
}
