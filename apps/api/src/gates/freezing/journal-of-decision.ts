import type { Actor } from '@jalon/domain/access/actor';
import { z } from 'zod';
import { ask } from '../../platform/database/ask';
import { commitmentOf } from '../../platform/journal/commitment';

/** The event that told of a decision, and what its body commits to for the hash. */
const TOLD = `
  SELECT e.id, e.body, encode(v.after_salt, 'hex') AS salt, v.after_value AS value
  FROM journal_event e
  LEFT JOIN journal_value v ON v.organisation_id = e.organisation_id AND v.event_id = e.id AND v.field = 'hash'
  WHERE e.organisation_id = $1 AND e.subject_id = $2 AND e.kind = 'gate.decided'
  ORDER BY e.at DESC, e.id LIMIT 1`;

const Body = z.object({
  changes: z.array(z.object({ field: z.string(), after: z.string().nullable() })),
});

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly body: string;
  readonly salt: string | null;
  readonly value: string | null;
}

/** Does the journal’s event, by its commitment, say this hash? The event’s id, where there is one. */
export async function inJournal(
  { organisationId }: Actor,
  gateId: string,
  hash: string,
): Promise<{ readonly eventId: string | null; readonly isThere: boolean }> {
  const [row] = await ask<Row>(TOLD, [organisationId, gateId]);
  if (!row) return { eventId: null, isThere: false };
  const committed = Body.parse(JSON.parse(row.body)).changes.find(({ field }) => field === 'hash')?.after;
  const { salt, value } = row;
  const isCommitted = salt !== null && value !== null && commitmentOf(salt, value) === committed;
  return { eventId: row.id, isThere: isCommitted && value === JSON.stringify(hash) };
}
