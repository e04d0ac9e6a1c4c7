import { Notification } from '@jalon/domain/discussion/notification';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';

/** The reader's own, newest first; `unread=true` leaves out those that were read. */
export const listNotifications = operation({
  id: 'notifications.list',
  summary: { fr: 'Lister mes notifications', en: 'List my notifications' },
  method: 'GET',
  path: '/notifications',
  permission: 'discussion:read',
  input: pageInput(['createdAt']).extend({ unread: z.enum(['true', 'false']).optional() }),
  output: pageOf(Notification),
  example: () => ({ unread: 'true' as const }),
});

/** How many the reader has not read; counted up to 100. */
export const countNotifications = operation({
  id: 'notifications.count',
  summary: { fr: 'Compter mes notifications non lues', en: 'Count my unread notifications' },
  method: 'GET',
  path: '/notifications/count',
  permission: 'discussion:read',
  input: z.object({}),
  output: z.object({ unread: z.number().int().min(0).max(100) }),
});

export const readNotification = operation({
  id: 'notifications.read',
  summary: { fr: 'Marquer une notification comme lue', en: 'Mark a notification as read' },
  method: 'PUT',
  path: '/notifications/:id/read',
  permission: 'discussion:write',
  input: z.object({ id: z.uuid() }),
  output: z.undefined(),
  status: 204,
  ids: { id: 'notification' },
  problems: [notFound],
  example: (ref) => ({ id: ref('notification') }),
});

export const readAllNotifications = operation({
  id: 'notifications.read-all',
  summary: { fr: 'Marquer toutes mes notifications comme lues', en: 'Mark all my notifications as read' },
  method: 'PUT',
  path: '/notifications/read',
  permission: 'discussion:write',
  input: z.object({}),
  output: z.undefined(),
  status: 204,
});
