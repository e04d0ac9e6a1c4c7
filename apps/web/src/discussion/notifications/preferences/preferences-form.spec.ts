import { DEFAULT_SCHEDULE } from '@jalon/domain/discussion/mail/mail-schedule';
import { DEFAULT_CHOICES } from '@jalon/domain/discussion/notification-preferences';
import { draftOf, fieldsOf, PreferencesFields } from './preferences-form';

const preferences = {
  choices: DEFAULT_CHOICES,
  schedule: null,
  organisationSchedule: DEFAULT_SCHEDULE,
  stoppedAt: null,
};

describe('the form of notification preferences', () => {
  it('comes back as it was', () =>
    expect(draftOf(fieldsOf(preferences))).toEqual({
      choices: DEFAULT_CHOICES,
      schedule: null,
      mails: true,
    }));

  it('keeps an hour of one’s own, in numbers', () => {
    const schedule = { timeZone: 'Asia/Tokyo', hour: 0, weekday: 7 };
    expect(draftOf(fieldsOf({ ...preferences, schedule })).schedule).toEqual(schedule);
  });

  it('says that mail is stopped', () =>
    expect(fieldsOf({ ...preferences, stoppedAt: '2026-11-26T08:00:00.000Z' }).mails).toBe(false));

  it('refuses a time zone that is none', () =>
    expect(PreferencesFields.safeParse({ ...fieldsOf(preferences), timeZone: 'Mars/Olympus' }).success).toBe(
      false,
    ));
});
