import { MailSchedule } from '@jalon/domain/discussion/mail/mail-schedule';
import {
  type NotificationPreferences,
  type NotificationPreferencesDraft,
  TopicChoices,
} from '@jalon/domain/discussion/notification-preferences';
import { z } from 'zod';

/** A schedule as its fields hold it: choices of lists are texts. */
export const ScheduleFields = z.object({
  timeZone: MailSchedule.shape.timeZone,
  hour: z.string(),
  weekday: z.string(),
});
export type ScheduleFields = z.infer<typeof ScheduleFields>;

export const PreferencesFields = ScheduleFields.extend({
  choices: TopicChoices,
  mails: z.boolean(),
  /** An hour of one's own, or the organisation's. */
  own: z.boolean(),
});
export type PreferencesFields = z.infer<typeof PreferencesFields>;

export const scheduleFieldsOf = ({ timeZone, hour, weekday }: MailSchedule): ScheduleFields => ({
  timeZone,
  hour: String(hour),
  weekday: String(weekday),
});

export const scheduleOf = ({ timeZone, hour, weekday }: ScheduleFields): MailSchedule => ({
  timeZone,
  hour: Number(hour),
  weekday: Number(weekday),
});

export const fieldsOf = (preferences: NotificationPreferences): PreferencesFields => ({
  choices: preferences.choices,
  mails: preferences.stoppedAt === null,
  own: preferences.schedule !== null,
  ...scheduleFieldsOf(preferences.schedule ?? preferences.organisationSchedule),
});

/** What is sent: an hour of one's own only where one wants it. */
export const draftOf = ({
  choices,
  mails,
  own,
  ...schedule
}: PreferencesFields): NotificationPreferencesDraft => ({
  choices,
  mails,
  schedule: own ? scheduleOf(schedule) : null,
});

/** The time zones that the browser knows, with the one in force. */
export const timeZonesWith = (inForce: string): readonly string[] => [
  ...new Set([...Intl.supportedValuesOf('timeZone'), inForce]),
];
