import { MERGE_REFUSALS, UNDO_OBSTACLES } from '@jalon/domain/use-cases/duplicates/may-merge';
import { MergeChoices, MergeField } from '@jalon/domain/use-cases/duplicates/merge-fields';
import { UseCase } from '@jalon/domain/use-cases/use-case';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { problem } from '../platform/problem';
import { notFound } from '../platform/problems';
import { UseCaseDetail } from './use-cases.operations';

const named = z.object({ id: z.uuid(), name: z.string() });
const brief = UseCase.pick({ id: true, reference: true, title: true });

export const mergeRefused = problem({
  type: 'use-case-merge-refused',
  status: 409,
  title: { fr: 'Ces deux cas d’usage ne peuvent pas être fusionnés', en: 'These two cannot be merged' },
  explanation: {
    fr: 'On ne fusionne rien dans un cas d’usage rejeté ou archivé, ni un projet ou un cas d’usage dont une porte est ouverte dans un autre : conservez celui-là ; seules les personnes qui pilotent le registre fusionnent les cas d’usage des autres.',
    en: 'Nothing is merged into a rejected or archived use case, nor a project, or one that stands at an open gate, into another: keep that one; only those who steer the register merge what others proposed.',
  },
  extension: z.object({ reason: z.enum(MERGE_REFUSALS) }),
});

export const mergeStale = problem({
  type: 'use-case-merge-stale',
  status: 409,
  title: { fr: 'L’un des deux a changé entre-temps', en: 'One of the two has changed meanwhile' },
  explanation: {
    fr: 'Relisez l’aperçu : il montre maintenant les valeurs à jour. Rien n’a été fusionné.',
    en: 'Read the preview again: it now shows the current values. Nothing was merged.',
  },
  extension: z.object({ changed: z.array(z.uuid()) }),
});

export const undoRefused = problem({
  type: 'use-case-undo-refused',
  status: 409,
  title: { fr: 'Cette fusion ne peut pas être annulée', en: 'This merge cannot be undone' },
  explanation: {
    fr: 'Elle l’est déjà, ou le cas d’usage conservé a lui-même été fusionné ou fermé depuis.',
    en: 'It already is, or the use case that was kept has itself been merged or closed since.',
  },
  extension: z.object({ obstacle: z.enum(UNDO_OBSTACLES) }),
});

/**
 * Merges `otherId` into `id` in one transaction: chosen values, and everything that hangs on the other one. Both
 * versions are those that were read. `choices` says only what is not the usual choice.
 */
export const mergeUseCases = operation({
  id: 'use-cases.merge',
  summary: { fr: 'Fusionner deux cas d’usage', en: 'Merge two use cases' },
  method: 'POST',
  path: '/use-cases/:id/merges',
  permission: 'use-cases:write',
  input: z.object({
    id: z.uuid(),
    version: z.number().int().positive(),
    otherId: z.uuid(),
    otherVersion: z.number().int().positive(),
    choices: MergeChoices.optional(),
  }),
  /** `id` is that of the merge. */
  output: z.object({ id: z.uuid(), kept: brief, merged: brief }),
  status: 201,
  creates: 'use-case-merge',
  ids: { id: 'use-case', otherId: 'other-use-case' },
  problems: [notFound, mergeRefused, mergeStale],
  touches: ['clients', 'discussion', 'journal'],
  example: (ref) => ({
    id: ref('use-case'),
    version: 1,
    otherId: ref('other-use-case'),
    otherVersion: 1,
    choices: { title: 'kept' as const },
  }),
});

/** What was merged into a use case; for people inside. */
export const UseCaseMerge = z.object({
  id: z.uuid(),
  merged: brief,
  by: named,
  at: z.iso.datetime(),
  /** How many things came over, by kind: `{ comment: 3, task: 1 }`. */
  moved: z.record(z.string(), z.number().int()),
  undo: z.object({
    obstacle: z.enum(UNDO_OBSTACLES).nullable(),
    /** Fields that somebody changed since: undoing leaves them as they are. */
    staying: z.array(MergeField),
  }),
});
export type UseCaseMerge = z.infer<typeof UseCaseMerge>;

export const listMerges = operation({
  id: 'use-cases.merges',
  summary: { fr: 'Lister les fusions d’un cas d’usage', en: 'List what was merged into a use case' },
  method: 'GET',
  path: '/use-cases/:id/merges',
  permission: 'discussion:read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ items: z.array(UseCaseMerge) }),
  ids: { id: 'use-case' },
  problems: [notFound],
  example: (ref) => ({ id: ref('use-case') }),
});

/** A use case as it was when it was merged, and where it is now. */
export const MergedUseCase = z.object({
  useCase: UseCaseDetail,
  mergeId: z.uuid(),
  /** The one that carries on, after all merges that followed. */
  into: brief,
  by: named,
  at: z.iso.datetime(),
  undo: UseCaseMerge.shape.undo,
});
export type MergedUseCase = z.infer<typeof MergedUseCase>;

export const getMerged = operation({
  id: 'use-cases.merged',
  summary: { fr: 'Lire un cas d’usage fusionné', en: 'Read a merged use case' },
  method: 'GET',
  path: '/use-cases/:id/merged',
  permission: 'discussion:read',
  input: z.object({ id: z.uuid() }),
  output: MergedUseCase,
  ids: { id: 'merged-use-case' },
  problems: [notFound],
  example: (ref) => ({ id: ref('merged-use-case') }),
});

/** Gives both back what they had; what was added or changed since stays with the one that was kept. */
export const undoMerge = operation({
  id: 'use-cases.undo-merge',
  summary: { fr: 'Annuler une fusion', en: 'Undo a merge' },
  method: 'POST',
  path: '/use-cases/merges/:id/undo',
  permission: 'use-cases:write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ kept: brief, merged: brief }),
  ids: { id: 'use-case-merge' },
  problems: [notFound, undoRefused],
  touches: ['clients', 'discussion', 'journal'],
  example: (ref) => ({ id: ref('use-case-merge') }),
});
