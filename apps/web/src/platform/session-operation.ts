import { operation } from '@jalon/contracts/platform/operation';
import { PERMISSIONS } from '@jalon/domain/access/permissions';
import { Role } from '@jalon/domain/access/roles';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { z } from 'zod';

/** Who is here, for which organisation, and what they may do. */
export const readSession = operation({
  id: 'access.session',
  summary: { fr: 'La session en cours', en: 'The current session' },
  method: 'GET',
  path: '/session',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({
    person: z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      language: z.enum(LANGUAGES),
      theme: z.enum(['system', 'light', 'dark']),
    }),
    organisation: z.object({ id: z.uuid(), name: z.string() }),
    organisations: z.array(z.object({ id: z.uuid(), name: z.string() })),
    roles: z.array(Role),
    permissions: z.array(z.enum(PERMISSIONS)),
  }),
});
