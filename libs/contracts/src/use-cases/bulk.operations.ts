import {
  BULK_PICKED,
  BULK_REFUSALS,
  BulkChange,
  BulkRefusal,
} from '@jalon/domain/use-cases/bulk/bulk-change';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { notFound } from '../platform/problems';
import { bulkNotUndoable, bulkTooMany } from './bulk.problems';
import { UseCaseFilter } from './use-case-filter';

/** `version` is the one that was read: an edit of the same field since then is not covered. */
const Picked = z.object({ id: z.uuid(), version: z.number().int().positive().optional() });

/** Which use cases: those picked one by one, or all that a filter lets through but for a few. */
export const BulkSelection = z.union([
  z.object({ picked: z.array(Picked).min(1).max(BULK_PICKED) }),
  z.object({ filter: UseCaseFilter.strict(), except: z.array(z.uuid()).max(BULK_PICKED).optional() }),
]);
export type BulkSelection = z.infer<typeof BulkSelection>;
/** The same as it is sent. */
export type BulkChoice = z.input<typeof BulkSelection>;

/** A use case that was left as it was, and why; one that is no more has no name. */
export const BulkRefused = z.object({
  id: z.uuid(),
  reference: z.string().nullable(),
  title: z.string().nullable(),
  reason: BulkRefusal,
});
export type BulkRefused = z.infer<typeof BulkRefused>;

/** Of those that are told one by one, the first so many; the counts say them all. */
export const BULK_TOLD = 200;

const counted = z.number().int().nonnegative();

/** What a bulk edit does: how many change, how many are so already, how many are refused, and why. */
const BulkSum = z.object({
  total: counted,
  changed: counted,
  same: counted,
  refused: counted,
  reasons: z.partialRecord(z.enum(BULK_REFUSALS), counted),
  rows: z.array(BulkRefused).max(BULK_TOLD),
});
export type BulkSum = z.infer<typeof BulkSum>;

export const BulkAnswer = BulkSum.extend({ id: z.uuid().nullable() });
export type BulkAnswer = z.infer<typeof BulkAnswer>;

const input = z.object({ selection: BulkSelection, change: BulkChange });

/** The same as the edit, without doing it: what a person reads before they press the button. */
export const previewBulk = operation({
  id: 'use-cases.bulk-preview',
  summary: { fr: 'Prévoir une modification groupée', en: 'Preview a bulk edit' },
  method: 'POST',
  path: '/use-cases/bulk/preview',
  permission: 'use-cases:write',
  input,
  output: BulkSum,
  ids: { selection: 'use-case' },
  problems: [notFound, bulkTooMany],
  example: (ref) => ({
    selection: { picked: [{ id: ref('use-case') }] },
    change: { kind: 'tags' as const, add: ['priorité'], remove: [] },
  }),
});

/**
 * One transaction and one group of the journal, under `id`; null where nothing changed. What is so already and what is
 * refused does not hinder the rest. A person, client or lone use case that does not exist is a 404.
 */
export const editInBulk = operation({
  id: 'use-cases.bulk-edit',
  summary: { fr: 'Modifier plusieurs cas d’usage', en: 'Edit several use cases' },
  method: 'POST',
  path: '/use-cases/bulk',
  permission: 'use-cases:write',
  input,
  output: BulkAnswer,
  creates: 'bulk-edit',
  ids: { selection: 'use-case' },
  problems: [notFound, bulkTooMany],
  touches: ['clients'],
  example: (ref) => ({
    selection: { picked: [{ id: ref('use-case') }] },
    change: { kind: 'tags' as const, add: ['priorité'], remove: [] },
  }),
});

/** A use case that was not put back: somebody touched it since, or it is no more. */
const Left = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
});

/** Each use case gets back what it had, unless it was touched since. */
export const undoBulk = operation({
  id: 'use-cases.bulk-undo',
  summary: { fr: 'Annuler une modification groupée', en: 'Undo a bulk edit' },
  method: 'POST',
  path: '/use-cases/bulk/:id/undo',
  permission: 'use-cases:write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ restored: counted, left: counted, rows: z.array(Left).max(BULK_TOLD) }),
  ids: { id: 'bulk-edit' },
  problems: [notFound, bulkNotUndoable],
  touches: ['clients'],
  example: (ref) => ({ id: ref('bulk-edit') }),
});

/** A bulk edit of the last seven days. */
export const BulkEdit = z.object({
  id: z.uuid(),
  person: z.object({ id: z.uuid(), name: z.string() }),
  change: BulkChange,
  changed: counted,
  at: z.iso.datetime(),
  undoneAt: z.iso.datetime().nullable(),
  /** Until when it can be taken back. */
  until: z.iso.datetime(),
  /** By this reader, now. */
  mayUndo: z.boolean(),
});
export type BulkEdit = z.infer<typeof BulkEdit>;

/** The latest first, a hundred at most; for the people inside. */
export const listBulk = operation({
  id: 'use-cases.bulk-list',
  summary: { fr: 'Lister les modifications groupées', en: 'List bulk edits' },
  method: 'GET',
  path: '/use-cases/bulk',
  permission: 'discussion:read',
  input: z.object({}),
  output: z.object({ items: z.array(BulkEdit) }),
});

/** One of them with the use cases that it changed, by title; `touched`: changed again since. */
export const getBulk = operation({
  id: 'use-cases.bulk-get',
  summary: { fr: 'Lire une modification groupée', en: 'Read a bulk edit' },
  method: 'GET',
  path: '/use-cases/bulk/:id',
  permission: 'discussion:read',
  input: z.object({ id: z.uuid() }),
  output: BulkEdit.extend({ rows: z.array(Left.extend({ touched: z.boolean() })).max(BULK_TOLD) }),
  ids: { id: 'bulk-edit' },
  problems: [notFound],
  example: (ref) => ({ id: ref('bulk-edit') }),
});
