import { Problem } from '@jalon/contracts/platform/problem';
import { notFound } from '@jalon/contracts/platform/problems';
import { alreadyGiven, notARater, roundNotOpen } from '@jalon/contracts/scoring/rounds.problems';
import type { Actor } from '@jalon/domain/access/actor';
import type { CardContent } from '@jalon/domain/scoring/rounds/cell-edits';
import type { RoundState, ScoreCard } from '@jalon/domain/scoring/rounds/round';
import type { UseCaseStatus } from '@jalon/domain/use-cases/status';
import { ask } from '../../../platform/database/ask';
import { workingTime } from '../../../platform/database/unit-of-work';

/** The reader's own grid: what may be scored in it, and whether it still may. */
export interface OwnGrid {
  readonly state: RoundState;
  readonly isAsked: boolean;
  readonly givenAt: Date | null;
  /** Keys of the criteria. */
  readonly criteria: readonly string[];
  readonly useCases: readonly { readonly id: string; readonly status: UseCaseStatus }[];
}

const GRID = `
  SELECT r.state, v.id IS NOT NULL AS "isAsked", v.given_at AS "givenAt",
    (SELECT jsonb_path_query_array(w.content, '$.axes[*].criteria[*].key') FROM score_model_version w
      WHERE w.organisation_id = r.organisation_id AND w.model_id = r.model_id AND w.number = r.model_number) AS criteria,
    (SELECT coalesce(json_agg(json_build_object('id', c.id, 'status', c.status)), '[]') FROM round_item i
      JOIN use_case c ON c.organisation_id = i.organisation_id AND c.id = i.use_case_id
      WHERE i.organisation_id = r.organisation_id AND i.round_id = r.id) AS "useCases"
  FROM scoring_round r
  LEFT JOIN round_rater v ON v.organisation_id = r.organisation_id AND v.round_id = r.id AND v.person_id = $3
  WHERE r.organisation_id = $1 AND r.id = $2`;

/** Where somebody is not asked to score: 403; where there is no such round: 404. */
export async function ownGrid({ organisationId, id: personId }: Actor, roundId: string): Promise<OwnGrid> {
  const [grid] = await ask<OwnGrid & Record<string, unknown>>(GRID, [organisationId, roundId, personId]);
  if (!grid) throw new Problem(notFound, {});
  if (!grid.isAsked) throw new Problem(notARater, {});
  return grid;
}

/** The same, refused where nothing may be written in it any more. */
export async function openGrid(actor: Actor, roundId: string): Promise<OwnGrid> {
  const grid = await ownGrid(actor, roundId);
  if (grid.givenAt) throw new Problem(alreadyGiven, {});
  if (grid.state !== 'open') throw new Problem(roundNotOpen, {});
  return grid;
}

const CARDS = `
  SELECT c.use_case_id AS "useCaseId", c.scores, c.notes FROM score_card c
  WHERE c.organisation_id = $1 AND c.round_id = $2 AND c.rater_id = $3`;

export const ownCards = ({ organisationId, id }: Actor, roundId: string): Promise<ScoreCard[]> =>
  ask<ScoreCard>(CARDS, [organisationId, roundId, id]);

const KEEP = `
  INSERT INTO score_card (organisation_id, id, round_id, rater_id, use_case_id, scores, notes, updated_at)
  SELECT $1, gen_random_uuid(), $2, $3, kept.id, kept.scores, kept.notes, $5
  FROM json_to_recordset($4) AS kept (id uuid, scores jsonb, notes jsonb)
  ON CONFLICT (organisation_id, round_id, rater_id, use_case_id)
    DO UPDATE SET scores = excluded.scores, notes = excluded.notes, updated_at = excluded.updated_at`;

/** Many cards in one statement. */
export async function keepCards(
  { organisationId, id }: Actor,
  roundId: string,
  cards: ReadonlyMap<string, CardContent>,
): Promise<void> {
  if (cards.size === 0) return;
  const rows = [...cards].map(([useCaseId, card]) => ({ id: useCaseId, ...card }));
  await ask(KEEP, [organisationId, roundId, id, JSON.stringify(rows), workingTime()]);
}
