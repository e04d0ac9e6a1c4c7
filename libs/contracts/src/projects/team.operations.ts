import { NamedPerson } from '@jalon/domain/discussion/subject';
import { ProjectAction } from '@jalon/domain/projects/may-on-project';
import { RACI_LETTERS } from '@jalon/domain/projects/team/raci';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { projectNotYours, rolePairForbidden } from './projects.problems';

const useCaseId = { useCaseId: z.uuid() };

/** A role in force. */
export const HeldRole = z.object({ id: z.uuid(), person: NamedPerson, givenAt: z.iso.datetime() });
export type HeldRole = z.infer<typeof HeldRole>;

export const TeamRole = WordsShape.extend({
  id: z.string(),
  /** It advises, and decides nothing. */
  advisesOnly: z.boolean(),
  held: z.array(HeldRole),
  /** Roles that one person may not hold beside it. */
  notWith: z.array(z.string()),
});
export type TeamRole = z.infer<typeof TeamRole>;

/** One of the five roles that no project does without (S-ROLE-26). */
export const KeyRoleView = WordsShape.extend({
  id: z.string(),
  /** Roles that cover it; any does. */
  by: z.array(z.string()),
  people: z.array(NamedPerson),
});
export type KeyRoleView = z.infer<typeof KeyRoleView>;

/** Who does it (R), answers for it (A), is asked (C), is told (I). */
export const RaciCell = z.object({ roleId: z.string(), letter: z.enum(RACI_LETTERS) });

export const RaciRow = z.object({
  activity: WordsShape.extend({ id: z.string() }),
  cells: z.array(RaciCell),
  /** Nobody holds a role that does it, or none that answers for it. */
  lacks: z.array(z.enum(RACI_LETTERS)),
});
export type RaciRow = z.infer<typeof RaciRow>;

export const Team = z.object({
  roles: z.array(TeamRole),
  keyRoles: z.array(KeyRoleView),
  /** The phase whose activities are shared out. */
  phase: WordsShape.extend({ id: z.string() }),
  raci: z.array(RaciRow),
  may: z.array(ProjectAction),
});
export type Team = z.infer<typeof Team>;

/** Who holds which role, from G0 on; and who does what in the phase under way. */
export const getTeam = operation({
  id: 'projects.team',
  summary: { fr: 'Lire l’équipe d’un projet', en: 'Read the team of a project' },
  method: 'GET',
  path: '/use-cases/:useCaseId/team',
  permission: 'projects:read',
  input: z.object(useCaseId),
  output: Team,
  ids: { useCaseId: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ useCaseId: ref('use-case') }),
});

/** Somebody who holds it already keeps it. */
export const giveRole = operation({
  id: 'projects.give-role',
  summary: { fr: 'Donner un rôle dans un projet', en: 'Give a role in a project' },
  method: 'POST',
  path: '/use-cases/:useCaseId/team',
  permission: 'projects:contribute',
  input: z.object({ ...useCaseId, roleId: z.string().max(60), personId: z.uuid() }),
  output: Team,
  ids: { useCaseId: 'led-use-case', personId: 'member' },
  problems: [notFound, projectNotYours, rolePairForbidden],
  touches: ['gates'],
  example: (ref) => ({ useCaseId: ref('led-use-case'), roleId: 'domain_expert', personId: ref('member') }),
});

export const endRole = operation({
  id: 'projects.end-role',
  summary: { fr: 'Mettre fin à un rôle dans un projet', en: 'End a role in a project' },
  method: 'DELETE',
  path: '/project-roles/:id',
  permission: 'projects:contribute',
  input: z.object({ id: z.uuid() }),
  output: Team,
  ids: { id: 'project-role' },
  problems: [notFound, projectNotYours],
  touches: ['gates'],
  example: (ref) => ({ id: ref('project-role') }),
});
