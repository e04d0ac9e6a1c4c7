import { z } from 'zod';
import type { NotificationKind } from './notification';
import { MailSchedule } from './mail/mail-schedule';

/** How often what a person was told leaves by mail. */
export const MAIL_RHYTHMS = ['never', 'at_once', 'daily', 'weekly'] as const;
export const MailRhythm = z.enum(MAIL_RHYTHMS);
export type MailRhythm = z.infer<typeof MailRhythm>;

/** What a person may choose about: a kind of notification, or two that go together (both ends of an import). */
export const NOTIFICATION_TOPICS = [
  'mention',
  'assignment',
  'status',
  'task',
  'task_done',
  'import',
  'merge',
  'scoring',
  'proposal',
  'shortlist',
  'project',
  'signature',
  'gate',
] as const;
export const NotificationTopic = z.enum(NOTIFICATION_TOPICS);
export type NotificationTopic = z.infer<typeof NotificationTopic>;

export const TopicChoice = z.object({ inApp: z.boolean(), mail: MailRhythm });
export type TopicChoice = z.infer<typeof TopicChoice>;

/** For every topic, whether it is shown in the app and how often it is mailed. */
export const TopicChoices = z.record(NotificationTopic, TopicChoice);
export type TopicChoices = z.infer<typeof TopicChoices>;

/** While a person has chosen nothing: what asks something of them leaves at once, the rest in the morning. */
export const DEFAULT_CHOICES: TopicChoices = {
  mention: { inApp: true, mail: 'at_once' },
  assignment: { inApp: true, mail: 'at_once' },
  status: { inApp: true, mail: 'daily' },
  task: { inApp: true, mail: 'at_once' },
  task_done: { inApp: true, mail: 'daily' },
  import: { inApp: true, mail: 'never' },
  merge: { inApp: true, mail: 'daily' },
  scoring: { inApp: true, mail: 'at_once' },
  proposal: { inApp: true, mail: 'daily' },
  shortlist: { inApp: true, mail: 'at_once' },
  project: { inApp: true, mail: 'at_once' },
  signature: { inApp: true, mail: 'at_once' },
  gate: { inApp: true, mail: 'at_once' },
};

const KINDS: Readonly<Record<NotificationTopic, readonly NotificationKind[]>> = {
  mention: ['mention'],
  assignment: ['assignment'],
  status: ['status'],
  task: ['task'],
  task_done: ['task_done'],
  import: ['import', 'import_failed'],
  merge: ['merge'],
  scoring: ['round_opened', 'round_reminder', 'round_revealed', 'round_lapsed', 'round_cancelled'],
  proposal: ['proposal'],
  shortlist: ['shortlist'],
  project: ['project_role', 'evidence_expired'],
  signature: ['signature_asked', 'opinion_asked', 'signature_reopened'],
  gate: [
    'gate_due',
    'gate_decided',
    'condition_due',
    'condition_overdue',
    'condition_settled',
    'seat_delegated',
  ],
};

/** The kinds of a topic. */
export const kindsOfTopic = (topic: NotificationTopic): readonly NotificationKind[] => KINDS[topic];

/** The rhythm of each kind, as it is kept. */
export const rhythmsOf = (choices: TopicChoices): Readonly<Record<string, MailRhythm>> =>
  Object.fromEntries(
    NOTIFICATION_TOPICS.flatMap((topic) => KINDS[topic].map((kind) => [kind, choices[topic].mail])),
  );

/** The kinds that are not shown in the app. */
export const mutedOf = (choices: TopicChoices): readonly NotificationKind[] =>
  NOTIFICATION_TOPICS.filter((topic) => !choices[topic].inApp).flatMap((topic) => KINDS[topic]);

export const NotificationPreferences = z.object({
  choices: TopicChoices,
  /** The person's own hour and time zone; null follows the organisation's. */
  schedule: MailSchedule.nullable(),
  organisationSchedule: MailSchedule,
  /** When the person stopped all mail; null while mail may leave. */
  stoppedAt: z.iso.datetime().nullable(),
});
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

/** What a person says: all of it at once. `mails: false` stops every mail and keeps the choices. */
export const NotificationPreferencesDraft = NotificationPreferences.pick({
  choices: true,
  schedule: true,
}).extend({
  mails: z.boolean(),
});
export type NotificationPreferencesDraft = z.infer<typeof NotificationPreferencesDraft>;
