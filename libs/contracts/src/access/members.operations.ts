import { Member, MemberChanges, MemberName } from '@jalon/domain/access/membership';
import { Permission } from '@jalon/domain/access/permission-words';
import { Role } from '@jalon/domain/access/roles';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { changedMeanwhile, notFound } from '../platform/problems';
import { lastAdmin } from './access.problems';
import { MEMBER_SORTS } from './member-sorts';

/** Those who belong to the organisation (`status: current`, unless said), or have left it. */
export const listMembers = operation({
  id: 'access.members',
  summary: { fr: 'Lister les membres', en: 'List members' },
  method: 'GET',
  path: '/members',
  permission: 'members:read',
  input: pageInput(MEMBER_SORTS).extend({
    status: z.enum(['current', 'former']).optional(),
    role: Role.optional(),
    search: z.string().trim().max(120).optional(),
  }),
  output: pageOf(Member),
  example: () => ({ sort: 'name' as const, status: 'current' as const }),
});

/** Every current member's name, in the order of the alphabet: for pickers and mentions. */
export const listMemberNames = operation({
  id: 'access.member-names',
  summary: { fr: 'Lister les noms des membres', en: 'List members’ names' },
  method: 'GET',
  path: '/members/names',
  permission: 'members:read',
  input: z.object({}),
  output: z.array(MemberName),
});

/** The last administrator keeps that role. */
export const updateMember = operation({
  id: 'access.update-member',
  summary: { fr: 'Modifier les rôles d’un membre', en: 'Change a member’s roles' },
  method: 'PATCH',
  path: '/members/:id',
  permission: 'members:manage',
  input: MemberChanges.extend({ id: z.uuid(), version: z.number().int().positive() }),
  output: Member,
  ids: { id: 'member' },
  problems: [notFound, changedMeanwhile, lastAdmin],
  example: (ref) => ({ id: ref('member'), version: 1, roles: ['contributor' as const] }),
});

/** The person leaves the organisation: their sessions in it and their tokens end. What they wrote stays. */
export const removeMember = operation({
  id: 'access.remove-member',
  summary: { fr: 'Retirer un membre', en: 'Remove a member' },
  method: 'DELETE',
  path: '/members/:id',
  permission: 'members:manage',
  status: 204,
  input: z.object({ id: z.uuid() }),
  output: z.undefined(),
  ids: { id: 'member' },
  problems: [notFound, lastAdmin],
  example: (ref) => ({ id: ref('member') }),
});

/** What each role may do: the matrix that the server itself asks. */
export const listRoles = operation({
  id: 'access.roles',
  summary: { fr: 'Lire la matrice des rôles et des droits', en: 'Read the matrix of roles and permissions' },
  method: 'GET',
  path: '/roles',
  permission: 'members:read',
  input: z.object({}),
  output: z.object({
    permissions: z.array(Permission),
    roles: z.array(z.object({ role: Role, permissions: z.array(Permission) })),
  }),
});
