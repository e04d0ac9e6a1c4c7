import { z } from 'zod';
import type { listJournal } from '@jalon/contracts/journal/journal.operations';
import type { Input } from '@jalon/contracts/platform/operation';
import { searchChoice, searchText, searchTexts } from '../platform/routing/search-params';

const day = z.iso.date().optional().catch(undefined);

/** All that the address of the journal says; days are those of the reader's clock, `to` included. */
export const JournalSearch = z.object({
  actor: searchText,
  subject: searchTexts,
  kind: searchTexts,
  from: day,
  to: day,
  /** The events of one gesture, an import or an edit of many, row by row. */
  group: searchText,
  /** The journal is being verified. */
  check: searchChoice(['yes']),
});
export type JournalSearch = z.infer<typeof JournalSearch>;

export const isFiltered = ({ actor, subject, kind, from, to, group }: JournalSearch): boolean =>
  Boolean(actor ?? from ?? to ?? group) || subject.length > 0 || kind.length > 0;

/** Midnight at the beginning of a day of the reader's clock, `days` later. */
const midnight = (iso: string, days = 0): string => {
  const at = new Date(`${iso}T00:00:00`);
  at.setDate(at.getDate() + days);
  return at.toISOString();
};

/** What narrows the journal. */
export const journalFilterOf = ({ actor, subject, kind, from, to, group }: JournalSearch) =>
  ({
    ...(actor && { actorId: actor }),
    ...(subject.length > 0 && { subjectType: subject }),
    ...(kind.length > 0 && { kind }),
    ...(from && { from: midnight(from) }),
    ...(to && { to: midnight(to, 1) }),
    ...(group && { requestId: group }),
  }) satisfies Input<typeof listJournal>;

/** What the list is asked for: a gesture on many rows is one line, unless rows are what is looked for. */
export const journalInputOf = (search: JournalSearch) => {
  const { group, subject, kind } = search;
  const isAll = !group && subject.length === 0 && kind.length === 0;
  return { ...journalFilterOf(search), ...(isAll && { grouped: 'true' as const }) };
};
