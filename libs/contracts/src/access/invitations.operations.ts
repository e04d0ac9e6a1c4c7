import { Invitation, InvitationDraft } from '@jalon/domain/access/invitation';
import { PersonName } from '@jalon/domain/access/person';
import { Role } from '@jalon/domain/access/roles';
import { Session } from '@jalon/domain/access/session';
import { LANGUAGES } from '@jalon/domain/platform/language';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { alreadyMember, linkOver, proofNeeded, secondFactorNeeded, wrongPassword } from './access.problems';

const token = z.string().min(8).max(200);

/** Sends a link and shows it to whoever invites. A pending invitation of the same address is revoked. */
export const invite = operation({
  id: 'access.invite',
  summary: { fr: 'Inviter quelqu’un', en: 'Invite someone' },
  method: 'POST',
  path: '/invitations',
  permission: 'members:manage',
  status: 201,
  input: InvitationDraft,
  output: Invitation.extend({ link: z.url() }),
  creates: 'invitation',
  problems: [alreadyMember, notFound],
  limit: { by: 'account', points: 200, seconds: 3600 },
  example: () => ({
    email: 'nouvelle.venue@agence.example',
    roles: ['contributor' as const],
    clientIds: [],
    expiresInDays: 7,
  }),
});

/** Pending ones first, then the two hundred most recent others. */
export const listInvitations = operation({
  id: 'access.invitations',
  summary: { fr: 'Lister les invitations', en: 'List invitations' },
  method: 'GET',
  path: '/invitations',
  permission: 'members:manage',
  input: z.object({}),
  output: z.array(Invitation),
});

/** The link opens nothing any more. One that was accepted is not found here: that person is a member. */
export const revokeInvitation = operation({
  id: 'access.revoke-invitation',
  summary: { fr: 'Révoquer une invitation', en: 'Revoke an invitation' },
  method: 'DELETE',
  path: '/invitations/:id',
  permission: 'members:manage',
  status: 204,
  input: z.object({ id: z.uuid() }),
  output: z.undefined(),
  ids: { id: 'invitation' },
  problems: [notFound],
  example: (ref) => ({ id: ref('invitation') }),
});

/** What the page of the link shows before anything is accepted. */
export const lookAtInvitation = operation({
  id: 'access.look-at-invitation',
  summary: { fr: 'Consulter une invitation par son lien', en: 'Look at an invitation through its link' },
  method: 'POST',
  path: '/invitations/look',
  permission: 'public',
  input: z.object({ token }),
  output: z.object({
    organisationName: z.string(),
    email: z.string(),
    roles: z.array(Role),
    invitedBy: z.string(),
    expiresAt: z.iso.datetime(),
    /** A person with this address exists: the password proves it, or being signed in as them. */
    hasAccount: z.boolean(),
    /** The request comes from a session of that very person: nothing more need be typed. */
    isSignedInAsInvited: z.boolean(),
  }),
  problems: [linkOver],
  limit: { by: 'address', points: 600, seconds: 60 },
  example: () => ({ token: 'ji_0123456789' }),
});

/**
 * A new person gives `name`, `password` and `language`; one with an account gives the password (and `code` where a
 * second factor is on: `second-factor-needed` says so, its challenge then goes to `POST /session/second-factor`),
 * or is signed in.
 */
export const acceptInvitation = operation({
  id: 'access.accept-invitation',
  summary: { fr: 'Accepter une invitation', en: 'Accept an invitation' },
  method: 'POST',
  path: '/invitations/accept',
  permission: 'public',
  status: 201,
  input: z.object({
    token,
    name: PersonName.optional(),
    language: z.enum(LANGUAGES).optional(),
    /** Checked as a new one where no account exists. */
    password: z.string().min(1).max(1000).optional(),
  }),
  output: Session,
  problems: [linkOver, proofNeeded, wrongPassword, secondFactorNeeded],
  limit: { by: 'address', points: 600, seconds: 60 },
  example: () => ({ token: 'ji_0123456789', name: 'Nour Haddad', password: 'une phrase de passe à soi' }),
});
