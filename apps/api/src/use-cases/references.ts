import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../platform/database/ask';
import type { UseCaseEntity } from './use-case.entity';

/** Members who are still there and not of a client alone; clients of the organisation. */
const KNOWN = `
  SELECT (SELECT count(*) FROM membership m WHERE m.organisation_id = $1 AND m.person_id = ANY ($2::uuid[])
      AND m.left_at IS NULL AND NOT m.roles <@ ARRAY['client_viewer'])::int AS people,
    (SELECT count(*) FROM client c WHERE c.organisation_id = $1 AND c.id = ANY ($3::uuid[]))::int AS clients`;

export interface Named {
  readonly people: readonly string[];
  readonly clients: readonly string[];
}

/** Whom and what a use case newly names must exist in the organisation; each at most once in its list. */
export async function refuseUnknown({ organisationId }: Actor, { people, clients }: Named): Promise<void> {
  if (people.length + clients.length === 0) return;
  const [known] = await ask<{ people: number; clients: number }>(KNOWN, [organisationId, people, clients]);
  if (known?.people !== people.length || known.clients !== clients.length) throw new Problem(notFound, {});
}

const THERE = `SELECT c.id FROM client c WHERE c.organisation_id = $1 AND c.id = ANY ($2::uuid[])`;

/** Which of these clients there still are: an undo gives back no other. */
export async function clientsStillThere(
  { organisationId }: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await ask<{ id: string }>(THERE, [organisationId, [...new Set(ids)]]);
  return new Set(rows.map(({ id }) => id));
}

/** `use_case_client` repeats `client_ids`, for foreign keys and row security. */
const LINK = `
  WITH wanted AS MATERIALIZED (
    SELECT * FROM unnest($3::uuid[], $4::uuid[]) AS w (use_case_id, client_id)
  ), gone AS (
    DELETE FROM use_case_client l WHERE organisation_id = $1 AND use_case_id = ANY ($2::uuid[])
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.use_case_id = l.use_case_id AND w.client_id = l.client_id))
  INSERT INTO use_case_client (organisation_id, use_case_id, client_id)
  SELECT $1, use_case_id, client_id FROM wanted ON CONFLICT DO NOTHING`;

type Linked = Pick<UseCaseEntity, 'id' | 'clientIds'>;

/** Makes the links of these use cases those of their lists of clients, in one statement whatever their number. */
export async function linkClientsOfAll({ organisationId }: Actor, rows: readonly Linked[]): Promise<void> {
  if (rows.length === 0) return;
  await ask(LINK, [
    organisationId,
    rows.map(({ id }) => id),
    rows.flatMap(({ id, clientIds }) => clientIds.map(() => id)),
    rows.flatMap(({ clientIds }) => clientIds),
  ]);
}

export const linkClients = (actor: Actor, row: Linked): Promise<void> => linkClientsOfAll(actor, [row]);
