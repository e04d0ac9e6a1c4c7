import { z } from 'zod';
import { searchChoice } from '../platform/routing/search-params';

/** What the address of « Mes tâches » says. */
export const MyTasksSearch = z.object({ state: searchChoice(['done']) });
export type MyTasksSearch = z.infer<typeof MyTasksSearch>;

/** What the address of the notifications says. */
export const NotificationsSearch = z.object({ unread: searchChoice(['true']) });
export type NotificationsSearch = z.infer<typeof NotificationsSearch>;
