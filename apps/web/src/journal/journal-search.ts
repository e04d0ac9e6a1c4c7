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
  /** The journal is being verified. */
  check: searchChoice(['yes']),
});
export type JournalSearch = z.infer<typeof JournalSearch>;

export const isFiltered = ({ actor, subject, kind, from, to }: JournalSearch): boolean =>
  Boolean(actor ?? from ?? to) || subject.length > 0 || kind.length > 0;

/** Midnight at the beginning of a day of the reader's clock, `days` later. */
const midnight = (iso: string, days = 0): string => {
  const at = new Date(`${iso}T00:00:00`);
  at.setDate(at.getDate() + days);
  return at.toISOString();
};

/** What the journal is asked for. */
export const journalInputOf = ({ actor, subject, kind, from, to }: JournalSearch) =>
  ({
    ...(actor && { actorId: actor }),
    ...(subject.length > 0 && { subjectType: subject }),
    ...(kind.length > 0 && { kind }),
    ...(from && { from: midnight(from) }),
    ...(to && { to: midnight(to, 1) }),
  }) satisfies Input<typeof listJournal>;
