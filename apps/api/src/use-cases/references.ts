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

/** `use_case_client` repeats `client_ids`, for foreign keys and row security. */
const LINK = `
  WITH gone AS (
    DELETE FROM use_case_client WHERE organisation_id = $1 AND use_case_id = $2 AND client_id <> ALL ($3::uuid[]))
  INSERT INTO use_case_client (organisation_id, use_case_id, client_id)
  SELECT $1, $2, client_id FROM unnest($3::uuid[]) AS client_id ON CONFLICT DO NOTHING`;

/** Makes the links of a use case those of its list of clients. */
export const linkClients = async (
  { organisationId }: Actor,
  { id, clientIds }: Pick<UseCaseEntity, 'id' | 'clientIds'>,
): Promise<void> => void (await ask(LINK, [organisationId, id, clientIds]));
