import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';

export const KeptMail = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  /** Plain text. */
  body: z.string(),
  /** The first address in the body, for a button. */
  link: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type KeptMail = z.infer<typeof KeptMail>;

/** The hundred latest messages that stayed at home; exists only on the embedded server and loopback. */
export const listKeptMail = operation({
  id: 'access.outbox',
  summary: { fr: 'Lire la boîte d’envoi de développement', en: 'Read the development outbox' },
  method: 'GET',
  path: '/development/outbox',
  permission: 'public',
  input: z.object({}),
  output: z.array(KeptMail),
  problems: [notFound],
});
