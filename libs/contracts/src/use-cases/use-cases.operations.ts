import { UseCaseAction } from '@jalon/domain/use-cases/may-on-use-case';
import { MoveReason, UseCaseMove } from '@jalon/domain/use-cases/move-use-case';
import { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { UseCase, UseCaseChanges, UseCaseDraft, UseCaseListItem } from '@jalon/domain/use-cases/use-case';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { searchParam } from '../platform/search-param';
import { USE_CASE_SORTS, useCaseFilter, UseCaseFilter } from './use-case-filter';
import { moveNotOpen, notEditable, reasonNeeded, useCaseMerged } from './use-cases.problems';

const id = { id: z.uuid() };

/**
 * A use case with the names of whom it names, and what the reader may do with it now. A client's own people are told
 * less: the agency's notes (identification, drivers, levers, constraints, gain, tags, submitter) are empty for them.
 */
export const UseCaseDetail = UseCase.extend({
  owner: UseCaseListItem.shape.owner,
  submitter: UseCaseListItem.shape.submitter,
  clients: UseCaseListItem.shape.clients,
  /** Why it was last moved, where a reason was given; the history keeps those before. */
  moveReason: z.string().nullable(),
  may: z.array(UseCaseAction),
  /** Where it may go by this reader's hand, in the order of the table of moves. */
  moves: z.array(UseCaseMove),
});
export type UseCaseDetail = z.infer<typeof UseCaseDetail>;

/** Newest change first unless `sort` says otherwise; best first when there is a search. */
export const listUseCases = operation({
  id: 'use-cases.list',
  summary: { fr: 'Lister les cas d’usage', en: 'List use cases' },
  method: 'GET',
  path: '/use-cases',
  permission: 'use-cases:read',
  input: pageInput(USE_CASE_SORTS).extend(UseCaseFilter.shape),
  output: pageOf(UseCaseListItem),
  example: () => ({ sort: '-updatedAt', status: ['draft', 'proposed'], search: 'campagne' }) as const,
});

/** One column of the board. `next` goes on in `use-cases.list`: same filters and sort, `status` this one alone. */
export const BoardColumn = z.object({
  status: UseCaseStatus,
  count: z.number().int().nonnegative(),
  items: z.array(UseCaseListItem),
  next: z.string().nullable(),
});
export type BoardColumn = z.infer<typeof BoardColumn>;

/** Every status is a column, in the order of the register; `limit` cards each, 20 unless said. */
export const readBoard = operation({
  id: 'use-cases.board',
  summary: { fr: 'Lire le tableau des cas d’usage par statut', en: 'Read the board of use cases by status' },
  method: 'GET',
  path: '/use-cases/board',
  permission: 'use-cases:read',
  input: pageInput(USE_CASE_SORTS).omit({ cursor: true }).extend(useCaseFilter),
  output: z.object({ columns: z.array(BoardColumn) }),
  example: () => ({ limit: 10, search: 'campagne' }),
});

/** The tags in use that begin with or contain what is typed, the most used first; 30 at most. */
export const suggestTags = operation({
  id: 'use-cases.tags',
  summary: { fr: 'Proposer des étiquettes', en: 'Suggest tags' },
  method: 'GET',
  path: '/use-cases/tags',
  permission: 'use-cases:read',
  input: z.object({ search: searchParam }),
  output: z.object({ items: z.array(z.object({ tag: z.string(), count: z.number().int() })) }),
  example: () => ({ search: 'insta' }),
});

/** How many are marked one by one at most; `count` says them all. */
export const CHANGES_MARKED = 1000;

/**
 * What is new, or was changed by others, since the reader's previous visit of the register; the latest first. `since`
 * is null on a first visit: nothing is then marked.
 */
export const readChanges = operation({
  id: 'use-cases.changes',
  summary: {
    fr: 'Lire ce qui a changé depuis ma dernière visite',
    en: 'Read what changed since my last visit',
  },
  method: 'GET',
  path: '/use-cases/changes',
  permission: 'use-cases:read',
  input: z.object({}),
  output: z.object({
    since: z.iso.datetime().nullable(),
    count: z.number().int().nonnegative(),
    items: z.array(z.object({ id: z.uuid(), isNew: z.boolean() })),
  }),
});

export const getUseCase = operation({
  id: 'use-cases.get',
  summary: { fr: 'Lire un cas d’usage', en: 'Read a use case' },
  method: 'GET',
  path: '/use-cases/:id',
  permission: 'use-cases:read',
  input: z.object(id),
  output: UseCaseDetail,
  ids: { id: 'use-case' },
  problems: [notFound, useCaseMerged],
  example: (ref) => ({ id: ref('use-case') }),
});

/** A title and a concrete problem are enough. People and clients that are named must exist, else 404. */
export const createUseCase = operation({
  id: 'use-cases.create',
  summary: { fr: 'Proposer un cas d’usage', en: 'Add a use case' },
  method: 'POST',
  path: '/use-cases',
  permission: 'use-cases:write',
  input: UseCaseDraft,
  output: UseCaseDetail,
  status: 201,
  creates: 'use-case',
  ids: { clientIds: 'client' },
  problems: [notFound],
  touches: ['clients'],
  example: (ref) => ({
    title: 'Variantes de publications LinkedIn',
    problem: 'Chaque publication demande deux heures de rédaction par client.',
    clientIds: [ref('client')],
  }),
});

/** `version` is the one that was read: edits of other fields are merged, of the same ones refused with both values. */
export const updateUseCase = operation({
  id: 'use-cases.update',
  summary: { fr: 'Modifier un cas d’usage', en: 'Edit a use case' },
  method: 'PATCH',
  path: '/use-cases/:id',
  permission: 'use-cases:write',
  input: UseCaseChanges.extend({ ...id, version: z.number().int().positive() }),
  output: UseCaseDetail,
  ids: { id: 'use-case' },
  problems: [notFound, notEditable],
  touches: ['clients'],
  example: (ref) => ({ id: ref('use-case'), version: 1, scopeIn: 'LinkedIn et Instagram' }),
});

/** `from` is the status that the person saw: a decision bears on what was read. The reason is kept in the history. */
export const moveUseCase = operation({
  id: 'use-cases.move',
  summary: { fr: 'Changer le statut d’un cas d’usage', en: 'Move a use case to another status' },
  method: 'POST',
  path: '/use-cases/:id/moves',
  permission: 'use-cases:write',
  input: z.object({
    ...id,
    from: UseCaseStatus,
    to: UseCaseStatus,
    reason: MoveReason.nullable().optional(),
  }),
  output: UseCaseDetail,
  ids: { id: 'use-case' },
  problems: [notFound, moveNotOpen, reasonNeeded],
  example: (ref) => ({ id: ref('use-case'), from: 'draft' as const, to: 'proposed' as const }),
});
