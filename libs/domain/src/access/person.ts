import { z } from 'zod';
import { LANGUAGES } from '../platform/language';
import { line } from '../platform/text';

/** What the screen wears; `system` follows the machine. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const Theme = z.enum(THEMES);
export type Theme = z.infer<typeof Theme>;

export const PersonName = line(120);

/** Somebody with an account; the same in every organisation they belong to. */
export const Person = z.object({
  id: z.uuid(),
  name: PersonName,
  email: z.string(),
  language: z.enum(LANGUAGES),
  theme: Theme,
});
export type Person = z.infer<typeof Person>;

/** What people change about themselves. `undefined` leaves. */
export const ProfileChanges = Person.pick({ name: true, language: true, theme: true }).partial();
export type ProfileChanges = z.infer<typeof ProfileChanges>;
