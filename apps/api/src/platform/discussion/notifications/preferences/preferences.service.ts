import type { Actor } from '@jalon/domain/access/actor';
import { DEFAULT_SCHEDULE, type MailSchedule } from '@jalon/domain/discussion/mail/mail-schedule';
import {
  DEFAULT_CHOICES,
  kindsOfTopic,
  type MailRhythm,
  mutedOf,
  NOTIFICATION_TOPICS,
  type NotificationPreferences,
  type NotificationPreferencesDraft,
  rhythmsOf,
  type TopicChoices,
} from '@jalon/domain/discussion/notification-preferences';
import { Injectable } from '@nestjs/common';
import { ask } from '../../../database/ask';
import { workingTime } from '../../../database/unit-of-work';
import { tell } from '../../../journal/tell';

interface Row {
  readonly muted: readonly string[] | null;
  readonly rhythms: Readonly<Record<string, MailRhythm>> | null;
  readonly schedule: MailSchedule | null;
  readonly stoppedAt: Date | null;
  readonly organisationSchedule: MailSchedule | null;
}

const READ = `
  SELECT c.muted, c.rhythms, c.schedule, c.stopped_at AS "stoppedAt", s.schedule AS "organisationSchedule"
  FROM organisation o
  LEFT JOIN notification_preference c ON c.organisation_id = o.id AND c.person_id = $2
  LEFT JOIN notification_schedule s ON s.organisation_id = o.id
  WHERE o.id = $1`;

const KEEP = `
  INSERT INTO notification_preference (organisation_id, person_id, muted, rhythms, schedule, stopped_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN NULL ELSE $7::timestamptz END, $7)
  ON CONFLICT (organisation_id, person_id) DO UPDATE SET muted = excluded.muted, rhythms = excluded.rhythms,
    schedule = excluded.schedule, updated_at = excluded.updated_at,
    stopped_at = CASE WHEN $6 THEN NULL ELSE coalesce(notification_preference.stopped_at, excluded.stopped_at) END`;

const STOP = `
  INSERT INTO notification_preference (organisation_id, person_id, muted, rhythms, stopped_at, updated_at)
  VALUES ($1, $2, '{}', $3, $4, $4)
  ON CONFLICT (organisation_id, person_id) DO UPDATE
    SET stopped_at = coalesce(notification_preference.stopped_at, excluded.stopped_at)`;

const SCHEDULE = `
  INSERT INTO notification_schedule (organisation_id, schedule, updated_at) VALUES ($1, $2, $3)
  ON CONFLICT (organisation_id) DO UPDATE SET schedule = excluded.schedule, updated_at = excluded.updated_at`;

const choicesOf = ({ muted, rhythms }: Row): TopicChoices => {
  const choices: TopicChoices = { ...DEFAULT_CHOICES };
  for (const topic of NOTIFICATION_TOPICS) {
    const kinds = kindsOfTopic(topic);
    const usual = DEFAULT_CHOICES[topic];
    choices[topic] = {
      inApp: muted === null ? usual.inApp : !kinds.some((kind) => muted.includes(kind)),
      mail: kinds.map((kind) => rhythms?.[kind]).find((rhythm) => rhythm !== undefined) ?? usual.mail,
    };
  }
  return choices;
};

/** How people want to be told: theirs alone to read and to say. */
@Injectable()
export class PreferencesService {
  async read({ organisationId, id }: Actor): Promise<NotificationPreferences> {
    const [row] = await ask<Row>(READ, [organisationId, id]);
    if (!row) throw new Error('The organisation that one is in is there');
    return {
      choices: choicesOf(row),
      schedule: row.schedule,
      organisationSchedule: row.organisationSchedule ?? DEFAULT_SCHEDULE,
      stoppedAt: row.stoppedAt?.toISOString() ?? null,
    };
  }

  async write(actor: Actor, { choices, schedule, mails }: NotificationPreferencesDraft): Promise<void> {
    const { organisationId, id } = actor;
    const own = schedule && JSON.stringify(schedule);
    const rhythms = JSON.stringify(rhythmsOf(choices));
    await ask(KEEP, [organisationId, id, mutedOf(choices), rhythms, own, mails, workingTime()]);
    tell({ kind: 'person.notifications-chosen', subject: { type: 'person', id }, before: {}, after: {} });
  }

  /** No notification leaves by mail any more; what was chosen stays, for the day it may again. */
  async stopMails({ organisationId, id }: Actor): Promise<void> {
    const usual = JSON.stringify(rhythmsOf(DEFAULT_CHOICES));
    await ask(STOP, [organisationId, id, usual, workingTime()]);
    tell({ kind: 'person.mails-stopped', subject: { type: 'person', id }, before: {}, after: {} });
  }

  async schedule({ organisationId }: Actor, schedule: MailSchedule): Promise<void> {
    const [before] = await ask<{ schedule: MailSchedule }>(
      'SELECT schedule FROM notification_schedule WHERE organisation_id = $1 FOR UPDATE',
      [organisationId],
    );
    await ask(SCHEDULE, [organisationId, JSON.stringify(schedule), workingTime()]);
    tell({
      kind: 'organisation.digests-scheduled',
      subject: { type: 'organisation', id: organisationId },
      before: { ...(before?.schedule ?? DEFAULT_SCHEDULE) },
      after: { ...schedule },
    });
  }
}
