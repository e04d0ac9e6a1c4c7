import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { roundSetRefused } from '@jalon/contracts/scoring/rounds.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { type Opening, openingFlaws } from '@jalon/domain/scoring/rounds/opening-flaws';
import type { RoundDraft, RoundState } from '@jalon/domain/scoring/rounds/round';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';

const STATUSES = `SELECT c.status FROM use_case c WHERE c.organisation_id = $1 AND c.id = ANY ($2::uuid[])`;
const RATERS = `
  SELECT count(*)::int AS raters FROM unnest($2::uuid[]) AS asked (id)
  WHERE is_awaited($1, asked.id)`;

/** Held: two second rounds of one first are not opened at the same moment. */
const PREVIOUS = `
  SELECT r.state, r.model_id AS "modelId", r.model_number AS "modelNumber" FROM scoring_round r
  WHERE r.organisation_id = $1 AND r.id = $2 FOR UPDATE`;
const FOLLOWED = `
  SELECT FROM scoring_round n WHERE n.organisation_id = $1 AND n.previous_id = $2 AND n.state <> 'cancelled' LIMIT 1`;

export interface Previous {
  readonly state: RoundState;
  readonly modelId: string;
  readonly modelNumber: number;
  readonly hasNext: boolean;
}

/** The round that a second one is to follow; one that is not there does not exist (404). */
export async function previousOf({ organisationId }: Actor, id: string): Promise<Previous> {
  const [row] = await ask<Omit<Previous, 'hasNext'>>(PREVIOUS, [organisationId, id]);
  if (!row) throw new Problem(notFound, {});
  return { ...row, hasNext: (await ask(FOLLOWED, [organisationId, id])).length > 0 };
}

/** Whoever is not there, or is of a client alone, does not exist as a rater (404). */
export async function refuseStrangers({ organisationId }: Actor, ids: readonly string[]): Promise<void> {
  const [row] = await ask<{ raters: number }>(RATERS, [organisationId, ids]);
  if (row?.raters !== ids.length) throw new Problem(notFound, {});
}

export const refuseSet = (reason: ReturnType<typeof openingFlaws>[number] | undefined): void => {
  if (reason) throw new Problem(roundSetRefused, { reason });
};

/** The use cases and people of a draft, each once; refused where one is unknown or the round may not open so. */
export async function checkedSet(
  actor: Actor,
  draft: RoundDraft,
  rest: Pick<Opening, 'previous' | 'isModelArchived'>,
): Promise<{ readonly useCaseIds: readonly string[]; readonly raterIds: readonly string[] }> {
  const useCaseIds = [...new Set(draft.useCaseIds)];
  const raterIds = [...new Set(draft.raterIds)];
  const rows = await ask<{ status: UseCaseStatus }>(STATUSES, [actor.organisationId, useCaseIds]);
  if (rows.length !== useCaseIds.length) throw new Problem(notFound, {});
  await refuseStrangers(actor, raterIds);
  const statuses = rows.map(({ status }) => status);
  const { deadline, quorum } = draft;
  refuseSet(openingFlaws({ deadline, quorum, raters: raterIds.length, statuses, ...rest }, workingTime())[0]);
  return { useCaseIds, raterIds };
}
