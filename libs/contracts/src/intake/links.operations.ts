import { IntakeLink, IntakeLinkDraft } from '@jalon/domain/intake/intake-link';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';

/** `link` holds the secret: it is shown now and never again. */
export const createIntakeLink = operation({
  id: 'intake.create-link',
  summary: { fr: 'Créer un lien public de proposition', en: 'Create a public proposal link' },
  method: 'POST',
  path: '/intake/links',
  permission: 'intake:manage',
  input: IntakeLinkDraft,
  output: IntakeLink.extend({ link: z.url() }),
  status: 201,
  creates: 'intake-link',
  limit: { by: 'account', points: 60, seconds: 3600 },
  example: () => ({
    name: 'Atelier du 3 décembre',
    greeting: 'Dites-nous ce qui vous prend trop de temps.',
    language: 'fr' as const,
    expiresInDays: 30,
    dailyLimit: 50,
  }),
});

/** Those that open first, the newest first; two hundred at most. */
export const listIntakeLinks = operation({
  id: 'intake.links',
  summary: { fr: 'Lister les liens publics de proposition', en: 'List the public proposal links' },
  method: 'GET',
  path: '/intake/links',
  permission: 'intake:manage',
  input: z.object({}),
  output: z.object({ items: z.array(IntakeLink) }),
});

/** It takes nothing any more; what came through it stays. One revoked already stays as it is. */
export const revokeIntakeLink = operation({
  id: 'intake.revoke-link',
  summary: { fr: 'Révoquer un lien public de proposition', en: 'Revoke a public proposal link' },
  method: 'DELETE',
  path: '/intake/links/:id',
  permission: 'intake:manage',
  input: z.object({ id: z.uuid() }),
  output: z.object({}),
  ids: { id: 'intake-link' },
  problems: [notFound],
  example: (ref) => ({ id: ref('intake-link') }),
});
