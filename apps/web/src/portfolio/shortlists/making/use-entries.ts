import { useCallback, useState } from 'react';
import { z } from 'zod';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/drafts';
import type { Entry } from './entries';

const KEY = 'shortlist-new';

/** What was being chosen, and from which selection: another selection starts anew, with the notes that still apply. */
const Kept = z.object({
  of: z.string(),
  entries: z.array(z.object({ id: z.uuid(), note: z.string() })),
});

const nameOf = (ids: readonly string[]): string => [...ids].sort().join(' ');

function readKept(ids: readonly string[]): Entry[] | null {
  const kept = Kept.safeParse(readDraft(KEY)).data;
  if (!kept) return null;
  return ids.length === 0 || kept.of === nameOf(ids) ? kept.entries : null;
}

/** The entries as they were edited; null until they are. They outlive a reload and an expired session. */
export function useEntries(ids: readonly string[]) {
  const [entries, setEntries] = useState<readonly Entry[] | null>(() => readKept(ids));
  const change = useCallback(
    (next: readonly Entry[]) => {
      setEntries(next);
      keepDraft(KEY, { of: nameOf(ids), entries: [...next] });
    },
    [ids],
  );
  return { entries, change, forget: () => forgetDraft(KEY) };
}
