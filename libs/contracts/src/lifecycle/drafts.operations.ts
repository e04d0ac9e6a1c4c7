import { LifecycleEdit } from '@jalon/domain/lifecycle/edits/lifecycle-edit';
import { Flaw } from '@jalon/domain/lifecycle/flaws/flaw';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import {
  draftMoved,
  lawIsKept,
  lifecycleFlaws,
  nothingToPublish,
  shippedIsCopied,
} from './lifecycle.problems';
import { LifecycleDifference } from './lifecycle-view';
import { LifecycleTemplate, reasonOfVersion } from './templates.operations';

const id = { id: z.uuid() };
const version = { version: z.number().int().positive() };

/** What is being written of a life cycle; without anything written, what it began from, and no difference. */
export const LifecycleDraft = z.object({
  ...id,
  ...version,
  hasDraft: z.boolean(),
  /** The number of the version that it differs from. */
  of: z.number().int().positive(),
  /** What hinders publishing, each with its place. */
  flaws: z.array(Flaw),
  difference: LifecycleDifference,
});
export type LifecycleDraft = z.infer<typeof LifecycleDraft>;

export const readDraft = operation({
  id: 'lifecycle.draft',
  summary: { fr: 'Lire le brouillon d’un cycle de vie', en: 'Read the draft of a life cycle' },
  method: 'GET',
  path: '/lifecycles/:id/draft',
  permission: 'lifecycle:read',
  input: z.object(id),
  output: LifecycleDraft,
  ids: { id: 'lifecycle-draft' },
  problems: [notFound],
  example: (ref) => ({ id: ref('lifecycle-draft') }),
});

/**
 * Changes one part of the draft; the first change begins one. Changes of different fields are merged, changes of the
 * same one since `version` are told with both values.
 */
export const editDraft = operation({
  id: 'lifecycle.edit',
  summary: { fr: 'Modifier le brouillon d’un cycle de vie', en: 'Edit the draft of a life cycle' },
  method: 'POST',
  path: '/lifecycles/:id/draft',
  permission: 'lifecycle:manage',
  input: z.object({ ...id, ...version, edit: LifecycleEdit }),
  /** `part`: the id of what was edited or added. */
  output: z.object({ ...version, part: z.string(), flaws: z.array(Flaw) }),
  ids: { id: 'lifecycle-template' },
  problems: [notFound, lawIsKept, shippedIsCopied],
  example: (ref) => ({
    id: ref('lifecycle-template'),
    version: 1,
    edit: { what: 'parameter' as const, id: 'p_min_voters', change: { default: 5 } },
  }),
});

/** Gives up what was written; what is published stays. */
export const discardDraft = operation({
  id: 'lifecycle.discard',
  summary: { fr: 'Abandonner le brouillon d’un cycle de vie', en: 'Discard the draft of a life cycle' },
  method: 'DELETE',
  path: '/lifecycles/:id/draft',
  permission: 'lifecycle:manage',
  input: z.object({ ...id, ...version }),
  output: LifecycleTemplate,
  ids: { id: 'lifecycle-draft' },
  problems: [notFound, draftMoved],
  example: (ref) => ({ id: ref('lifecycle-draft'), version: 2 }),
});

/** The draft becomes the next version; projects under way keep theirs. Refused with each flaw and its place. */
export const publishLifecycle = operation({
  id: 'lifecycle.publish',
  summary: { fr: 'Publier une version d’un cycle de vie', en: 'Publish a version of a life cycle' },
  method: 'POST',
  path: '/lifecycles/:id/versions',
  permission: 'lifecycle:manage',
  input: z.object({ ...id, ...version, reason: reasonOfVersion }),
  output: LifecycleTemplate,
  status: 201,
  ids: { id: 'lifecycle-draft' },
  problems: [notFound, lifecycleFlaws, nothingToPublish, draftMoved],
  touches: ['projects', 'gates'],
  example: (ref) => ({ id: ref('lifecycle-draft'), version: 2, reason: 'Cinq votants : l’agence a grandi.' }),
});

/** What changes from one version to another, in words: what a project that moves to it will find. */
export const compareVersions = operation({
  id: 'lifecycle.compare',
  summary: { fr: 'Comparer deux versions d’un cycle de vie', en: 'Compare two versions of a life cycle' },
  method: 'GET',
  path: '/lifecycle/difference',
  permission: 'lifecycle:read',
  input: z.object({ from: z.uuid(), to: z.uuid() }),
  output: LifecycleDifference,
  ids: { from: 'lifecycle-version', to: 'lifecycle-version' },
  problems: [notFound],
  example: (ref) => ({ from: ref('lifecycle-version'), to: ref('lifecycle-version') }),
});
