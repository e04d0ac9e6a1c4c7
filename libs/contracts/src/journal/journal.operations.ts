import { ACTOR_KINDS } from '@jalon/domain/access/actor';
import { JournalEntry } from '@jalon/domain/journal/journal-entry';
import { Verification } from '@jalon/domain/journal/verification';
import { z } from 'zod';
import { operation } from '../platform/operation';
import { listParam, pageInput, pageOf } from '../platform/page';

/** The newest first, unless asked otherwise. */
const Sorts = ['at'] as const;

/** What narrows the journal; `from` and `to` are instants, `to` excluded. */
const JournalFilter = z.object({
  actorId: z.string().max(100).optional(),
  actorKind: z.enum(ACTOR_KINDS).optional(),
  kind: listParam(z.string().max(100)),
  subjectType: listParam(z.string().max(60)),
  subjectId: z.uuid().optional(),
  /** The events of one gesture: of an import, of an edit of many. */
  requestId: z.string().max(100).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});

/** The journal of the organisation; `grouped` shows one event for an import or an edit of many, not one per row. */
export const listJournal = operation({
  id: 'journal.list',
  summary: { fr: 'Lire le journal de l’organisation', en: 'Read the organisation’s journal' },
  method: 'GET',
  path: '/journal',
  permission: 'journal:read',
  input: pageInput(Sorts).extend({ ...JournalFilter.shape, grouped: z.enum(['true', 'false']).optional() }),
  output: pageOf(JournalEntry),
});

/** What there is to filter by: the people and kinds that occur. */
export const journalChoices = operation({
  id: 'journal.choices',
  summary: { fr: 'Lire les filtres possibles du journal', en: 'Read what the journal can be filtered by' },
  method: 'GET',
  path: '/journal/choices',
  permission: 'journal:read',
  input: z.object({}),
  output: z.object({
    actors: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
    kinds: z.array(z.string()),
  }),
});

/** The journal as a file: `csv` for a spreadsheet, `ndjson` with bodies, values and seals for a check elsewhere. */
export const exportJournal = operation({
  id: 'journal.export',
  summary: { fr: 'Exporter le journal', en: 'Export the journal' },
  method: 'GET',
  path: '/journal/export',
  permission: 'journal:export',
  input: JournalFilter.extend({ format: z.enum(['csv', 'ndjson']) }),
  output: z.unknown(),
  limit: { by: 'account', points: 60, seconds: 60 },
  download: true,
  example: () => ({ format: 'csv' as const }),
});

/** Everything recomputed: seals, bodies, columns, values. */
export const verifyJournal = operation({
  id: 'journal.verification',
  summary: { fr: 'Vérifier le journal', en: 'Verify the journal' },
  method: 'GET',
  path: '/journal/verification',
  permission: 'journal:read',
  limit: { by: 'account', points: 60, seconds: 60 },
  input: z.object({}),
  output: Verification,
});

/** What happened to one thing and to what is attached to it, newest first. */
export const readHistory = operation({
  id: 'journal.history',
  summary: { fr: 'Lire l’historique d’un élément', en: 'Read the history of one thing' },
  method: 'GET',
  path: '/history',
  permission: 'discussion:read',
  input: pageInput(Sorts).extend({ subjectType: z.string().max(60), subjectId: z.uuid() }),
  output: pageOf(JournalEntry),
  ids: { subjectId: 'use-case' },
  example: (ref) => ({ subjectType: 'use-case', subjectId: ref('use-case') }),
});
