import { ApiToken, ApiTokenDraft } from '@jalon/domain/access/api-token';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { forbidden, notFound } from '../platform/problems';

/** `secret` is shown now and never again; it goes in `Authorization: Bearer`. A token makes no tokens. */
export const createToken = operation({
  id: 'access.create-token',
  summary: { fr: 'Créer un jeton d’API', en: 'Create an API token' },
  method: 'POST',
  path: '/tokens',
  permission: 'tokens:own',
  status: 201,
  input: ApiTokenDraft,
  output: ApiToken.extend({ secret: z.string() }),
  problems: [forbidden],
  creates: 'token',
  limit: { by: 'account', points: 60, seconds: 3600 },
  example: () => ({ name: 'Tableau de bord', scope: 'read' as const, expiresInDays: 90 }),
});

/** One's own tokens of this organisation that still open, the newest first. */
export const listTokens = operation({
  id: 'access.tokens',
  summary: { fr: 'Lister ses jetons d’API', en: 'List one’s API tokens' },
  method: 'GET',
  path: '/tokens',
  permission: 'tokens:own',
  input: z.object({}),
  output: z.array(ApiToken),
});

export const revokeToken = operation({
  id: 'access.revoke-token',
  summary: { fr: 'Révoquer un jeton d’API', en: 'Revoke an API token' },
  method: 'DELETE',
  path: '/tokens/:id',
  permission: 'tokens:own',
  status: 204,
  input: z.object({ id: z.uuid() }),
  output: z.undefined(),
  ids: { id: 'token' },
  problems: [notFound, forbidden],
  example: (ref) => ({ id: ref('token') }),
});
