import { criteriaOf, type ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { randomUUID } from 'node:crypto';
import type { Person } from '../../platform/testing/population';
import type { TestHouse } from '../../platform/testing/test-house';

/** A round that was held: what each rater gave each use case, in the order of the criteria; null for a blank. */
export interface HeldRound {
  readonly modelId: string;
  readonly modelNumber: number;
  readonly content: ScoreModelContent;
  readonly raters: readonly Pick<Person, 'id' | 'organisationId'>[];
  readonly useCaseIds: readonly string[];
  readonly scoreOf: (useCase: number, rater: number, criterion: number) => number | null;
  readonly state?: 'open' | 'revealed' | 'cancelled';
  /** Raters from this one on have not given what they began. */
  readonly given?: number;
  readonly at?: string;
}

const ROUND = `
  INSERT INTO scoring_round (organisation_id, id, name, model_id, model_number, state, quorum, is_named, deadline,
    opened_by, opened_at, closed_at, version, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, 2, true, $7, $8, $7::timestamptz - interval '7 days', $9, 1, now())`;
const ITEMS = `
  INSERT INTO round_item (organisation_id, id, round_id, use_case_id, position)
  SELECT $1, gen_random_uuid(), $2, id, nth::int FROM unnest($3::uuid[]) WITH ORDINALITY AS u (id, nth)`;
const RATERS = `
  INSERT INTO round_rater (organisation_id, id, round_id, person_id, given_at)
  SELECT $1, gen_random_uuid(), $2, id, CASE WHEN nth <= $4 THEN now() END
  FROM unnest($3::uuid[]) WITH ORDINALITY AS r (id, nth)`;
const CARDS = `
  INSERT INTO score_card (organisation_id, id, round_id, rater_id, use_case_id, scores, notes, updated_at)
  SELECT $1, gen_random_uuid(), $2, c.rater, c.use_case, c.scores, '{}', now()
  FROM json_to_recordset($3) AS c (rater uuid, use_case uuid, scores jsonb)`;

function cardsOf({ content, raters, useCaseIds, scoreOf }: HeldRound) {
  const keys = criteriaOf(content).map(({ key }) => key);
  return useCaseIds.flatMap((use_case, useCase) =>
    raters.map(({ id }, rater) => ({
      rater: id,
      use_case,
      scores: Object.fromEntries(
        keys.flatMap((key, criterion) => {
          const score = scoreOf(useCase, rater, criterion);
          return score === null ? [] : [[key, score]];
        }),
      ),
    })),
  );
}

/** Puts a round into a test’s database as it stands after it was held, by its owner’s hand. Answers its id. */
export async function holdRound(
  { population }: Pick<TestHouse, 'population'>,
  round: HeldRound,
): Promise<string> {
  const [first] = round.raters;
  if (!first) throw new Error('A round has raters');
  const { organisationId } = first;
  const id = randomUUID();
  const { state = 'revealed', at = '2026-11-20T10:00:00Z', given = round.raters.length } = round;
  const closedAt = state === 'open' ? null : at;
  const { modelId, modelNumber } = round;
  await population.query(ROUND, [
    organisationId,
    id,
    `Notation ${id.slice(0, 4)}`,
    modelId,
    modelNumber,
    state,
    at,
    first.id,
    closedAt,
  ]);
  await population.query(ITEMS, [organisationId, id, round.useCaseIds]);
  await population.query(RATERS, [organisationId, id, round.raters.map((rater) => rater.id), given]);
  await population.query(CARDS, [organisationId, id, JSON.stringify(cardsOf(round))]);
  return id;
}
