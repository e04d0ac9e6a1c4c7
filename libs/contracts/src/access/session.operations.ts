import { EmailAddress } from '@jalon/domain/access/email';
import { TypedPassword } from '@jalon/domain/access/credentials/typed-password';
import { ActiveSession, Session } from '@jalon/domain/access/session';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import {
  badCode,
  badCredentials,
  challengeOver,
  noOrganisation,
  secondFactorNeeded,
} from './access.problems';

/** Before sign-in an address is all that can be counted; two hundred phones may share one. */
const SHARED_ADDRESS = { by: 'address', points: 600, seconds: 60 } as const;

/** Signs in. Unknown accounts are answered like wrong passwords, in the same time. */
export const signIn = operation({
  id: 'access.sign-in',
  summary: { fr: 'Se connecter', en: 'Sign in' },
  method: 'POST',
  path: '/session',
  permission: 'public',
  status: 201,
  input: z.object({ email: EmailAddress, password: TypedPassword }),
  output: Session,
  problems: [badCredentials, secondFactorNeeded, noOrganisation],
  limit: SHARED_ADDRESS,
  example: () => ({ email: 'lea@agence.example', password: 'une phrase de passe' }),
});

/** Ends a sign-in that asked for a second factor. `code`: six digits of the app, or a recovery code. */
export const giveSecondFactor = operation({
  id: 'access.give-second-factor',
  summary: { fr: 'Donner le second facteur', en: 'Give the second factor' },
  method: 'POST',
  path: '/session/second-factor',
  permission: 'public',
  status: 201,
  input: z.object({ challenge: z.string().min(8).max(1000), code: z.string().trim().min(6).max(40) }),
  output: Session,
  problems: [badCode, challengeOver, noOrganisation],
  limit: SHARED_ADDRESS,
  example: () => ({ challenge: 'jc_0123456789', code: '123456' }),
});

/** Who is signed in, where, and what they may do. */
export const readSession = operation({
  id: 'access.session',
  summary: { fr: 'Lire la session', en: 'Read the session' },
  method: 'GET',
  path: '/session',
  permission: 'signed-in',
  input: z.object({}),
  output: Session,
});

export const signOut = operation({
  id: 'access.sign-out',
  summary: { fr: 'Se déconnecter', en: 'Sign out' },
  method: 'DELETE',
  path: '/session',
  permission: 'signed-in',
  status: 204,
  input: z.object({}),
  output: z.undefined(),
  endsSession: true,
});

/** Goes on in another organisation of the same person; the session's secret changes. */
export const switchOrganisation = operation({
  id: 'access.switch-organisation',
  summary: { fr: 'Changer d’organisation', en: 'Switch organisation' },
  method: 'PUT',
  path: '/session/organisation',
  permission: 'signed-in',
  input: z.object({ organisationId: z.uuid() }),
  output: Session,
  ids: { organisationId: 'organisation' },
  problems: [notFound],
  endsSession: true,
  example: (ref) => ({ organisationId: ref('organisation') }),
});

/** The browsers where one is signed in, the last seen first. */
export const listSessions = operation({
  id: 'access.sessions',
  summary: { fr: 'Lister ses sessions', en: 'List one’s sessions' },
  method: 'GET',
  path: '/sessions',
  permission: 'signed-in',
  input: z.object({}),
  output: z.array(ActiveSession),
});

export const revokeSession = operation({
  id: 'access.revoke-session',
  summary: { fr: 'Fermer une de ses sessions', en: 'End one of one’s sessions' },
  method: 'DELETE',
  path: '/sessions/:id',
  permission: 'signed-in',
  status: 204,
  input: z.object({ id: z.uuid() }),
  output: z.undefined(),
  ids: { id: 'session' },
  problems: [notFound],
  example: (ref) => ({ id: ref('session') }),
});

/** Every session of the person but this one. */
export const revokeOtherSessions = operation({
  id: 'access.revoke-other-sessions',
  summary: { fr: 'Fermer toutes ses autres sessions', en: 'End all of one’s other sessions' },
  method: 'DELETE',
  path: '/sessions',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({ ended: z.number().int().nonnegative() }),
});
