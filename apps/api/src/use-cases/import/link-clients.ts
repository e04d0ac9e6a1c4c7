import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../platform/database/ask';
import type { UseCaseEntity } from '../use-case.entity';

/** `use_case_client` repeats `client_ids`: for many use cases in one statement. */
const LINK_ALL = `
  WITH wanted AS (
    SELECT * FROM unnest($3::uuid[], $4::uuid[]) AS w(use_case_id, client_id)
  ), gone AS (
    DELETE FROM use_case_client l WHERE organisation_id = $1 AND use_case_id = ANY ($2::uuid[])
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.use_case_id = l.use_case_id AND w.client_id = l.client_id))
  INSERT INTO use_case_client (organisation_id, use_case_id, client_id)
  SELECT $1, use_case_id, client_id FROM wanted ON CONFLICT DO NOTHING`;

/** Makes the links of these use cases those of their lists of clients. */
export async function linkClientsOfAll(
  { organisationId }: Actor,
  rows: readonly Pick<UseCaseEntity, 'id' | 'clientIds'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await ask(LINK_ALL, [
    organisationId,
    rows.map(({ id }) => id),
    rows.flatMap(({ id, clientIds }) => clientIds.map(() => id)),
    rows.flatMap(({ clientIds }) => clientIds),
  ]);
}
