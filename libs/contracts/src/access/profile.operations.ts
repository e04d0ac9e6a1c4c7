import { Person, ProfileChanges } from '@jalon/domain/access/person';
import { z } from 'zod';
import { operation } from '../platform/operation';

export const readProfile = operation({
  id: 'access.profile',
  summary: { fr: 'Lire son profil', en: 'Read one’s profile' },
  method: 'GET',
  path: '/profile',
  permission: 'signed-in',
  input: z.object({}),
  output: Person,
});

/** Name, language and theme; the address cannot be changed here. */
export const updateProfile = operation({
  id: 'access.update-profile',
  summary: { fr: 'Modifier son profil', en: 'Edit one’s profile' },
  method: 'PATCH',
  path: '/profile',
  permission: 'signed-in',
  input: ProfileChanges,
  output: Person,
  example: () => ({ theme: 'dark' as const }),
});
