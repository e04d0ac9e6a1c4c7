import { z } from 'zod';
import { line } from '../platform/text';
import { TOKEN_SCOPES } from './actor';

export const TOKEN_DAYS_MAX = 365;

/** A key of one person for programs; its secret is shown once and only its hash kept. */
export const ApiToken = z.object({
  id: z.uuid(),
  name: line(80),
  scope: z.enum(TOKEN_SCOPES),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;

export const ApiTokenDraft = ApiToken.pick({ name: true, scope: true }).extend({
  expiresInDays: z.number().int().min(1).max(TOKEN_DAYS_MAX),
});
export type ApiTokenDraft = z.infer<typeof ApiTokenDraft>;
