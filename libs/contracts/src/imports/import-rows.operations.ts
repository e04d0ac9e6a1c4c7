import { FieldValues } from '@jalon/domain/imports/field';
import { CheckedRow, ReasonCode, RowReason, Verdict } from '@jalon/domain/imports/verdict';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam, pageInput, pageOf } from '../platform/page';
import { notFound } from '../platform/problems';
import { searchParam } from '../platform/search-param';
import { importNotThere } from './imports.problems';

const id = { id: z.uuid() };
/** Rows number from 1; a gone one comes after those of the file. */
const Rank = z.number().int().positive().max(1_000_000_000);
const ids = { id: 'checked-import' } as const;
const problems = [notFound, importNotThere];

/** A thing of the register that a row is, or became. */
const Subject = z.object({ id: z.uuid(), title: z.string(), path: z.string() });

/** What the table of the dry run shows of a row; `rank` numbers the rows of the run, those that are gone last. */
export const ImportRowItem = CheckedRow.pick({
  number: true,
  verdict: true,
  changes: true,
  reasons: true,
}).extend({
  rank: z.number().int().positive(),
  /** What it is called: the title, or what identifies it. */
  title: z.string(),
  isChosen: z.boolean(),
  /** Once applied: the outcome of this very row. */
  outcome: z.enum(['applied', 'undone']).nullable(),
  /** What keeps it from being undone; null where nothing does, or where it was not applied. */
  standsInTheWay: z.enum(['touched-since', 'discussed', 'in-use', 'removed']).nullable(),
  subject: Subject.nullable(),
});
export type ImportRowItem = z.infer<typeof ImportRowItem>;

const RowFilter = z.object({
  verdict: listParam(Verdict),
  reason: listParam(ReasonCode),
  chosen: z.enum(['true', 'false']).optional(),
  outcome: listParam(z.enum(['applied', 'undone'])),
  standsInTheWay: z.enum(['true', 'false']).optional(),
  search: searchParam,
});

/** The rows of a run after its check, in the order of the file; those that are gone come last. */
export const listImportRows = operation({
  id: 'imports.rows',
  summary: { fr: 'Lister les lignes d’un import', en: 'List the rows of an import' },
  method: 'GET',
  path: '/imports/:id/rows',
  permission: 'imports:manage',
  input: pageInput(['rank']).extend({ ...id, ...RowFilter.shape }),
  output: pageOf(ImportRowItem),
  ids,
  problems,
  example: (ref) => ({ id: ref('checked-import'), verdict: ['refused' as const] }),
});

/** One row whole: its cells as they stand under their headers, what they are read as, and what comes of them. */
export const getImportRow = operation({
  id: 'imports.row',
  summary: { fr: 'Lire une ligne d’un import', en: 'Read a row of an import' },
  method: 'GET',
  path: '/imports/:id/rows/:rank',
  permission: 'imports:manage',
  input: z.object({ ...id, rank: z.coerce.number().pipe(Rank) }),
  output: ImportRowItem.extend({
    cells: z.array(z.object({ name: z.string(), text: z.string() })),
    values: FieldValues,
  }),
  ids,
  problems,
  example: (ref) => ({ id: ref('checked-import'), rank: 1 }),
});

/** How many rows have each verdict and each reason: what the filters offer. */
export const summariseImport = operation({
  id: 'imports.summary',
  summary: { fr: 'Résumer la vérification d’un import', en: 'Summarise the check of an import' },
  method: 'GET',
  path: '/imports/:id/summary',
  permission: 'imports:manage',
  input: z.object(id),
  output: z.object({
    reasons: z.array(
      RowReason.pick({ severity: true, code: true, field: true }).extend({
        /** Of the rows that it is said of. */
        verdict: Verdict,
        rows: z.number().int().positive(),
      }),
    ),
    /** After it was applied: rows that can be put back, and what stands in the way of others. */
    undo: z
      .object({
        free: z.number().int().nonnegative(),
        blocked: z.array(
          z.object({ why: ImportRowItem.shape.standsInTheWay.unwrap(), rows: z.number().int().positive() }),
        ),
      })
      .nullable(),
  }),
  ids,
  problems,
  example: (ref) => ({ id: ref('checked-import') }),
});

/** Ticks or unticks rows: those named by rank, or all that the filter lets through. Refused ones cannot be ticked. */
export const chooseImportRows = operation({
  id: 'imports.choose',
  summary: { fr: 'Choisir les lignes à appliquer', en: 'Choose the rows to apply' },
  method: 'PUT',
  path: '/imports/:id/choice',
  permission: 'imports:manage',
  input: z.object({
    ...id,
    isChosen: z.boolean(),
    ranks: z.array(Rank).max(1000).optional(),
    filter: RowFilter.partial().optional(),
  }),
  /** How many are ticked now; a choice raises the run's version. */
  output: z.object({ chosen: z.number().int().nonnegative(), version: z.number().int().positive() }),
  ids,
  problems,
  example: (ref) => ({ id: ref('checked-import'), isChosen: false, ranks: [1] }),
});

/** The rows that the filter lets through, as CSV: the file's own columns, then verdict and reasons in words. */
export const downloadImportRows = operation({
  id: 'imports.download-rows',
  summary: { fr: 'Télécharger les lignes d’un import', en: 'Download the rows of an import' },
  method: 'GET',
  path: '/imports/:id/rows.csv',
  permission: 'imports:manage',
  input: z.object({ ...id, ...RowFilter.shape }),
  output: z.custom<Blob>(),
  download: true,
  limit: { by: 'account', points: 30, seconds: 60 },
  ids,
  problems,
  example: (ref) => ({ id: ref('checked-import') }),
});
