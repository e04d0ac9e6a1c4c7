import { MailSchedule } from '@jalon/domain/discussion/mail/mail-schedule';
import {
  NotificationPreferences,
  NotificationPreferencesDraft,
} from '@jalon/domain/discussion/notification-preferences';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';

/** How the reader is told of what concerns them, here. */
export const readPreferences = operation({
  id: 'notifications.preferences',
  summary: { fr: 'Lire mes préférences de notification', en: 'Read my notification preferences' },
  method: 'GET',
  path: '/notifications/preferences',
  permission: 'discussion:read',
  input: z.object({}),
  output: NotificationPreferences,
});

/** All of them at once; a choice holds from now on, for what is told later. */
export const writePreferences = operation({
  id: 'notifications.set-preferences',
  summary: { fr: 'Modifier mes préférences de notification', en: 'Change my notification preferences' },
  method: 'PUT',
  path: '/notifications/preferences',
  permission: 'discussion:write',
  input: NotificationPreferencesDraft,
  output: NotificationPreferences,
  example: () => {
    const choice = { inApp: true, mail: 'daily' as const };
    return {
      choices: {
        mention: { inApp: true, mail: 'at_once' as const },
        assignment: choice,
        status: choice,
        task: choice,
        task_done: { inApp: true, mail: 'weekly' as const },
        import: { inApp: true, mail: 'never' as const },
        merge: choice,
        scoring: { inApp: true, mail: 'at_once' as const },
        proposal: choice,
        shortlist: choice,
        project: choice,
        signature: choice,
        gate: choice,
      },
      schedule: { timeZone: 'Europe/Brussels', hour: 7, weekday: 1 },
      mails: true,
    };
  },
});

/** When digests leave for those who chose no hour of their own. */
export const writeSchedule = operation({
  id: 'notifications.set-schedule',
  summary: { fr: 'Fixer l’heure des récapitulatifs', en: 'Set the hour of digests' },
  method: 'PUT',
  path: '/notifications/schedule',
  permission: 'organisation:manage',
  input: MailSchedule,
  output: MailSchedule,
  example: () => ({ timeZone: 'Europe/Paris', hour: 8, weekday: 1 }),
});

const token = { token: z.string().min(40).max(100) };
/** Whose mail the link stops: the organisation's name, and since when it is stopped. */
const Unsubscription = z.object({ organisationName: z.string(), stoppedAt: z.iso.datetime().nullable() });

/** What the link of a mail would stop; scanners that follow links stop nothing. */
export const lookAtUnsubscription = operation({
  id: 'notifications.look-at-unsubscription',
  summary: { fr: 'Lire un lien de désabonnement', en: 'Read an unsubscribe link' },
  method: 'GET',
  path: '/notifications/unsubscribe/:token',
  permission: 'public',
  input: z.object(token),
  output: Unsubscription,
  problems: [notFound],
  limit: { by: 'address', points: 120, seconds: 60 },
  example: () => ({ token: '0'.repeat(89) }),
});

/** Stops every notification mail of one person in one organisation, without signing in (RFC 8058, one click). */
export const unsubscribe = operation({
  id: 'notifications.unsubscribe',
  summary: { fr: 'Se désabonner des mails de notification', en: 'Unsubscribe from notification mail' },
  method: 'POST',
  path: '/notifications/unsubscribe/:token',
  permission: 'public',
  /** Mail programs send the second member, as a form. */
  input: z.object({ ...token, 'List-Unsubscribe': z.literal('One-Click').optional() }),
  output: Unsubscription,
  problems: [notFound],
  limit: { by: 'address', points: 120, seconds: 60 },
  example: () => ({ token: '0'.repeat(89) }),
});
