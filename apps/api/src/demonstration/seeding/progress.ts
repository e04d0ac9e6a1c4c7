import type { Owner } from './owner';

/** The request id of a piece of seeding: the journal itself tells what was done, and a cut seeding goes on. */
export const pieceOf = (...names: readonly (string | number)[]): string =>
  ['demonstration', ...names].join(':');

/** The pieces already told in an organisation's journal, each with the thing it began with. */
export async function piecesTold(owner: Owner, organisationId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await owner.query<{ request_id: string; subject_id: string }>(
    `SELECT DISTINCT ON (request_id) request_id, subject_id FROM journal_event
     WHERE organisation_id = $1 AND request_id LIKE 'demonstration:%'
     ORDER BY request_id, kind IN ('client.created', 'use-case.created') DESC`,
    [organisationId],
  );
  return new Map(rows.map(({ request_id, subject_id }) => [request_id, subject_id]));
}
