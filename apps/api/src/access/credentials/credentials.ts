import { preferredLanguage } from '@jalon/domain/platform/language';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';

/** What a person proves themselves with; never leaves the server. */
const Credentials = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: z.string().transform(preferredLanguage),
  passwordHash: z.string(),
  /** Sealed; null before an enrolment. */
  totpSecret: z.string().nullable(),
  /** Since when the second factor is on; null while it is off. */
  totpSince: z.string().nullable(),
  recoveryCodesLeft: z.number(),
  /** The organisation entered last; null for somebody who has left them all. */
  organisationId: z.uuid().nullable(),
});
export type Credentials = z.infer<typeof Credentials>;

type Answer = { answer: unknown };

async function credentials(sql: string, value: string): Promise<Credentials | null> {
  const [row] = await ask<Answer>(sql, [value]);
  return Credentials.nullable().parse(row?.answer ?? null);
}

/** Null for an address without account. */
export const credentialsByEmail = (email: string): Promise<Credentials | null> =>
  credentials('SELECT door.credentials_by_email($1) AS answer', email);

export const credentialsOf = (personId: string): Promise<Credentials | null> =>
  credentials('SELECT door.credentials_of($1) AS answer', personId);

/** What attempts are counted under: the address itself is not kept there. */
export const accountKey = (email: string): string =>
  createHash('sha256').update(email.toLowerCase(), 'utf8').digest('base64url');
