import type { Actor } from '@jalon/domain/access/actor';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';

const ALL = `
  SELECT v.person_id AS id, v.given_at IS NOT NULL AS "hasGiven" FROM round_rater v
  WHERE v.organisation_id = $1 AND v.round_id = $2`;

const ASK_THEM = `
  INSERT INTO round_rater (organisation_id, id, round_id, person_id)
  SELECT $1, gen_random_uuid(), $2, asked.id FROM unnest($3::uuid[]) AS asked (id)`;

/** Their drafts go with them. */
const RELEASE = `DELETE FROM round_rater WHERE organisation_id = $1 AND round_id = $2 AND person_id = ANY ($3::uuid[])
  AND given_at IS NULL`;

/** Those awaited who were not reminded since; no others. */
const REMIND = `
  UPDATE round_rater v SET reminded_at = $3
  WHERE v.organisation_id = $1 AND v.round_id = $2 AND v.given_at IS NULL AND is_awaited(v.organisation_id, v.person_id)
    AND coalesce(v.reminded_at, '-infinity') < $4
  RETURNING v.person_id AS id`;

export interface Rater {
  readonly id: string;
  readonly hasGiven: boolean;
}

/** The people of a round. */
export const ratersOf = ({ organisationId }: Actor, roundId: string): Promise<Rater[]> =>
  ask<Rater & Record<string, unknown>>(ALL, [organisationId, roundId]);

export const askRaters = ({ organisationId }: Actor, roundId: string, ids: readonly string[]) =>
  ask(ASK_THEM, [organisationId, roundId, ids]);

export const releaseRaters = ({ organisationId }: Actor, roundId: string, ids: readonly string[]) =>
  ask(RELEASE, [organisationId, roundId, ids]);

/** Marks those who are to be reminded, and says who they are. */
export async function markReminded(
  { organisationId }: Actor,
  roundId: string,
  unlessSince: Date,
): Promise<readonly string[]> {
  const rows = await ask<{ id: string }>(REMIND, [organisationId, roundId, workingTime(), unlessSince]);
  return rows.map(({ id }) => id);
}
