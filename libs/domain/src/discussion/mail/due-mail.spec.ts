import { dueMail, GATHERING, lastStrike, OLD_NEWS, type Waiting } from './due-mail';
import { instantOf, isTimeZone } from './local-time';
import { DEFAULT_SCHEDULE, MailSchedule } from './mail-schedule';

const at = (iso: string): number => Date.parse(iso);
const paris = (hour: number, weekday = 1): MailSchedule => ({ timeZone: 'Europe/Paris', hour, weekday });
const iso = (time: number): string => new Date(time).toISOString();

describe('the last strike of a digest', () => {
  it.each([
    [
      'before the hour, it was yesterday',
      'daily',
      paris(8),
      '2026-11-26T06:59:59Z',
      '2026-11-25T07:00:00.000Z',
    ],
    ['at the hour, it is now', 'daily', paris(8), '2026-11-26T07:00:00Z', '2026-11-26T07:00:00.000Z'],
    [
      'in summer an hour earlier in UTC',
      'daily',
      paris(8),
      '2026-07-01T06:30:00Z',
      '2026-07-01T06:00:00.000Z',
    ],
    [
      'the day of the change to summer time',
      'daily',
      paris(8),
      '2027-03-28T12:00:00Z',
      '2027-03-28T06:00:00.000Z',
    ],
    [
      'an hour that does not come that day',
      'daily',
      paris(2),
      '2027-03-28T12:00:00Z',
      '2027-03-28T01:00:00.000Z',
    ],
    [
      'an hour that comes twice: the first',
      'daily',
      paris(2),
      '2026-10-25T12:00:00Z',
      '2026-10-25T00:00:00.000Z',
    ],
    ['twice, between the two', 'daily', paris(2), '2026-10-25T00:30:00Z', '2026-10-25T00:00:00.000Z'],
    ['weekly, on the day', 'weekly', paris(8, 1), '2026-11-23T07:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['weekly, the day before', 'weekly', paris(8, 1), '2026-11-22T23:00:00Z', '2026-11-16T07:00:00.000Z'],
    ['weekly, on a Sunday', 'weekly', paris(18, 7), '2026-11-26T12:00:00Z', '2026-11-22T17:00:00.000Z'],
    [
      'weekly over a change of time',
      'weekly',
      paris(8, 5),
      '2026-10-29T12:00:00Z',
      '2026-10-23T06:00:00.000Z',
    ],
  ] as const)('%s', (_, rhythm, schedule, now, strike) =>
    expect(iso(lastStrike(rhythm, schedule, at(now)))).toBe(strike),
  );

  it.each([
    ['Asia/Kolkata', 8, '2026-11-26T02:30:00.000Z'],
    ['America/Montreal', 8, '2026-11-25T13:00:00.000Z'],
    ['Pacific/Kiritimati', 0, '2026-11-25T10:00:00.000Z'],
    ['Pacific/Pago_Pago', 23, '2026-11-25T10:00:00.000Z'],
    ['Australia/Lord_Howe', 8, '2026-11-25T21:00:00.000Z'],
  ])('in %s', (timeZone, hour, strike) =>
    expect(iso(lastStrike('daily', { timeZone, hour, weekday: 1 }, at('2026-11-26T09:00:00Z')))).toBe(strike),
  );

  it('strikes every day of a year once, whatever the clocks do', () => {
    const first = at('2026-01-01T12:00:00Z');
    const strikes = Array.from({ length: 365 * 24 }, (_, hour) =>
      lastStrike('daily', paris(2), first + hour * 3_600_000),
    );
    expect(new Set(strikes).size).toBe(366);
  });
});

describe('a mail', () => {
  const now = at('2026-11-26T07:00:30Z');
  const waiting = (rhythm: Waiting['rhythm'], oldest: string, more: Partial<Waiting> = {}): Waiting => ({
    rhythm,
    oldest: at(oldest),
    lastPeriod: null,
    chosenAt: null,
    ...more,
  });
  const period = at('2026-11-26T07:00:00Z');

  it.each<[string, Waiting, boolean]>([
    ['at once, after a minute of gathering', waiting('at_once', '2026-11-26T06:59:30Z'), true],
    ['at once, while others may join', waiting('at_once', '2026-11-26T06:59:31Z'), false],
    ['daily, of yesterday', waiting('daily', '2026-11-25T15:00:00Z'), true],
    ['daily, of after the hour', waiting('daily', '2026-11-26T07:00:01Z'), false],
    ['daily, already sent', waiting('daily', '2026-11-25T15:00:00Z', { lastPeriod: period }), false],
    [
      'daily, chosen since: from tomorrow',
      waiting('daily', '2026-11-25T15:00:00Z', { chosenAt: period }),
      false,
    ],
    ['daily, chosen before', waiting('daily', '2026-11-25T15:00:00Z', { chosenAt: period - 1 }), true],
    ['weekly, told this week', waiting('weekly', '2026-11-24T15:00:00Z'), false],
    ['weekly, waiting since last week', waiting('weekly', '2026-11-20T15:00:00Z'), true],
    [
      'weekly, after days without a server',
      waiting('weekly', '2026-11-12T15:00:00Z', { lastPeriod: at('2026-11-16T07:00:00Z') }),
      true,
    ],
  ])('%s', (_, what, isDue) => expect(dueMail(what, DEFAULT_SCHEDULE, now) !== null).toBe(isDue));

  it('takes what was told up to the hour', () =>
    expect(dueMail(waiting('daily', '2026-11-25T15:00:00Z'), DEFAULT_SCHEDULE, now)).toEqual({
      rhythm: 'daily',
      from: now - OLD_NEWS,
      upTo: period,
      period,
    }));

  it('does not dig up what waited long before somebody chose mail at once', () => {
    const chosenAt = now - 10_000;
    const due = dueMail(waiting('at_once', '2026-11-20T07:00:00Z', { chosenAt }), DEFAULT_SCHEDULE, now);
    expect(due?.from).toBe(chosenAt - 5 * GATHERING);
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Paris', true],
    ['UTC', true],
    ['Europe/Atlantis', false],
    ['', false],
  ])('%s', (name, known) => expect(isTimeZone(name)).toBe(known));

  it('is refused by name in both languages', () =>
    expect(MailSchedule.safeParse({ ...DEFAULT_SCHEDULE, timeZone: 'Mars/Olympus' }).success).toBe(false));

  it('finds an instant where the clock shows the time asked', () =>
    expect(iso(instantOf(at('2026-11-26T08:00:00Z'), 'Asia/Tokyo'))).toBe('2026-11-25T23:00:00.000Z'));
});
