import { EmailAddress } from '@jalon/domain/access/email';
import { NewPassword } from '@jalon/domain/access/credentials/password';
import { PersonName } from '@jalon/domain/access/person';
import { Session } from '@jalon/domain/access/session';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { line } from '@jalon/domain/platform/text';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { linkOver } from './access.problems';

/**
 * `check-mail` is the answer for new and for known addresses alike: the mail says which it is. Where mail stays at
 * home (embedded server, loopback) there is nobody to hide it from: a new person is `signed-in` at once.
 */
const SignUpOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('signed-in'), session: Session }),
  z.object({ outcome: z.literal('check-mail') }),
]);
export type SignUpOutcome = z.infer<typeof SignUpOutcome>;

/** A new person with a new organisation, whose administrator they are. */
export const signUp = operation({
  id: 'access.sign-up',
  summary: { fr: 'Créer un compte et une organisation', en: 'Create an account and an organisation' },
  method: 'POST',
  path: '/sign-up',
  permission: 'public',
  status: 201,
  input: z.object({
    name: PersonName,
    email: EmailAddress,
    password: NewPassword,
    organisationName: line(120),
    language: z.enum(LANGUAGES),
  }),
  output: SignUpOutcome,
  limit: { by: 'address', points: 30, seconds: 3600 },
  example: () => ({
    name: 'Léa Martin',
    email: 'lea@agence.example',
    password: 'une phrase de passe à soi',
    organisationName: 'Agence Exemple',
    language: 'fr' as const,
  }),
});

/** The link of the mail: the account and the organisation come to be, and the person is signed in. */
export const confirmSignUp = operation({
  id: 'access.confirm-sign-up',
  summary: { fr: 'Confirmer la création du compte', en: 'Confirm the new account' },
  method: 'POST',
  path: '/sign-up/confirmation',
  permission: 'public',
  status: 201,
  input: z.object({ token: z.string().min(8).max(200) }),
  output: Session,
  problems: [linkOver],
  limit: { by: 'address', points: 300, seconds: 60 },
  example: () => ({ token: 'ju_0123456789' }),
});
