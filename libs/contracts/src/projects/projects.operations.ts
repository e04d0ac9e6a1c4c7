import { ProjectAction } from '@jalon/domain/projects/may-on-project';
import { Project, ProjectChanges, ProjectListItem } from '@jalon/domain/projects/project';
import { text } from '@jalon/domain/platform/text';
import { WordsShape } from '@jalon/domain/platform/words-shape';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { ProjectFilter } from './project-filter';
import { PROJECT_SORTS } from './project-sorts';
import { profileReasonNeeded, projectNotYours } from './projects.problems';

const id = { id: z.uuid() };
const version = { version: z.number().int().positive() };
const Named = WordsShape.extend({ id: z.string() });

/** The version of the life cycle that the project is held to, and the newest of the same life cycle. */
export const ProjectLifecycle = z.object({
  versionId: z.uuid(),
  number: z.number().int(),
  edition: z.string(),
  /** Null: it is held to the newest. */
  newer: z.object({ versionId: z.uuid(), number: z.number().int() }).nullable(),
});

/** A project with the names of whom and what it names, and what the reader may do with it now. */
export const ProjectDetail = Project.extend({
  owners: ProjectListItem.shape.owners,
  clients: ProjectListItem.shape.clients,
  nextGate: ProjectListItem.shape.nextGate,
  phase: WordsShape,
  profile: Named,
  /** Every phase of its life cycle, in order. */
  phases: z.array(Named),
  lifecycle: ProjectLifecycle,
  useCase: z.object({ id: z.uuid(), reference: z.string(), title: z.string() }),
  may: z.array(ProjectAction),
});
export type ProjectDetail = z.infer<typeof ProjectDetail>;

/** Newest change first unless `sort` says otherwise. */
export const listProjects = operation({
  id: 'projects.list',
  summary: { fr: 'Lister les projets', en: 'List projects' },
  method: 'GET',
  path: '/projects',
  permission: 'projects:read',
  input: pageInput(PROJECT_SORTS).extend(ProjectFilter.shape),
  output: pageOf(ProjectListItem),
  example: () => ({ sort: '-updatedAt', status: ['active'], search: 'contenus' }) as const,
});

export const getProject = operation({
  id: 'projects.get',
  summary: { fr: 'Lire un projet', en: 'Read a project' },
  method: 'GET',
  path: '/projects/:id',
  permission: 'projects:read',
  input: z.object(id),
  output: ProjectDetail,
  ids: { id: 'project' },
  problems: [notFound],
  example: (ref) => ({ id: ref('project') }),
});

/** Edits of other fields than those changed since `version` are merged, of the same ones refused with both values. */
export const updateProject = operation({
  id: 'projects.update',
  summary: { fr: 'Modifier un projet', en: 'Edit a project' },
  method: 'PATCH',
  path: '/projects/:id',
  permission: 'projects:contribute',
  input: ProjectChanges.extend({ ...id, ...version }),
  output: ProjectDetail,
  ids: { id: 'project' },
  problems: [notFound, projectNotYours],
  example: (ref) => ({ id: ref('project'), version: 1, scopeOut: 'La publication automatique.' }),
});

/** For whom it is made: the clients of its use case. */
export const setProjectClients = operation({
  id: 'projects.set-clients',
  summary: { fr: 'Dire pour quels clients un projet est mené', en: 'Say for which clients a project is run' },
  method: 'PUT',
  path: '/projects/:id/clients',
  permission: 'projects:contribute',
  input: z.object({ ...id, clientIds: z.array(z.uuid()).max(50) }),
  output: ProjectDetail,
  ids: { id: 'project', clientIds: 'client' },
  problems: [notFound, projectNotYours],
  touches: ['clients', 'use-cases'],
  example: (ref) => ({ id: ref('project'), clientIds: [ref('client')] }),
});

/** How much is asked: a stricter profile freely, one that asks less than the proposed one with a reason. */
export const chooseProfile = operation({
  id: 'projects.choose-profile',
  summary: { fr: 'Choisir le profil d’un projet', en: 'Choose the profile of a project' },
  method: 'PUT',
  path: '/projects/:id/profile',
  permission: 'projects:contribute',
  input: z.object({
    ...id,
    ...version,
    profileId: z.string().max(60),
    reason: text(2000).nullable().optional(),
  }),
  output: ProjectDetail,
  ids: { id: 'project' },
  problems: [notFound, projectNotYours, profileReasonNeeded],
  touches: ['gates'],
  example: (ref) => ({ id: ref('project'), version: 1, profileId: 'reinforced' }),
});

/** Undecided gates are judged under the newer version from then on; decided ones keep theirs. */
export const moveToVersion = operation({
  id: 'projects.move-to-version',
  summary: {
    fr: 'Passer un projet à une version plus récente du cycle de vie',
    en: 'Move a project to a newer version of the life cycle',
  },
  method: 'PUT',
  path: '/projects/:id/lifecycle',
  permission: 'projects:manage',
  input: z.object({ ...id, ...version, versionId: z.uuid(), reason: text(2000) }),
  output: ProjectDetail,
  ids: { id: 'project', versionId: 'newer-lifecycle-version' },
  problems: [notFound, projectNotYours],
  touches: ['gates'],
  example: (ref) => ({
    id: ref('project'),
    version: 1,
    versionId: ref('newer-lifecycle-version'),
    reason: 'Le seuil des votes a été relevé.',
  }),
});
