import { z } from 'zod';
import { isTimeZone } from './local-time';

/** When digests leave: the hour that strikes (0 to 23) in a time zone, and the day of the week for weekly ones. */
export const MailSchedule = z.object({
  /** A name of the IANA base: `Europe/Paris`. */
  timeZone: z
    .string()
    .max(60)
    .refine(isTimeZone, {
      params: { words: { fr: 'Ce fuseau horaire est inconnu', en: 'This time zone is unknown' } },
    }),
  hour: z.number().int().min(0).max(23),
  /** ISO 8601: 1 is Monday, 7 Sunday. */
  weekday: z.number().int().min(1).max(7),
});
export type MailSchedule = z.infer<typeof MailSchedule>;

/** Of an organisation that said nothing: Monday, eight in the morning, in Paris. */
export const DEFAULT_SCHEDULE: MailSchedule = { timeZone: 'Europe/Paris', hour: 8, weekday: 1 };
