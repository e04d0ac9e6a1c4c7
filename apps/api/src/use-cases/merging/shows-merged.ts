import { Problem } from '@jalon/contracts/platform/problem';
import { useCaseMerged } from '@jalon/contracts/use-cases/use-cases.problems';
import type { Actor } from '@jalon/domain/access/actor';
import { formatReference } from '@jalon/domain/use-cases/reference';
import { ask } from '../../platform/database/ask';
import { workingTime } from '../../platform/database/unit-of-work';

const SHOW = `SELECT set_config('app.shows_merged', $1, true)`;

/** Runs `act` where merged use cases are in sight; elsewhere row security hides them. Not to be nested. */
export async function withMerged<T>(act: () => Promise<T>): Promise<T> {
  await ask(SHOW, ['yes']);
  const answer = await act();
  await ask(SHOW, ['']);
  return answer;
}

/** Follows merges from one use case to the one that carries on; the last row is that one. */
const WAY = `
  WITH RECURSIVE way AS (
    SELECT u.id, u.number, u.title, u.merged_into, 0 AS step FROM use_case u WHERE u.organisation_id = $1 AND u.id = $2
    UNION ALL SELECT u.id, u.number, u.title, u.merged_into, way.step + 1
    FROM way JOIN use_case u ON u.organisation_id = $1 AND u.id = way.merged_into WHERE way.step < 100
  ) SELECT id, number, title FROM way ORDER BY step`;

interface Step {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export interface MergedWay {
  /** The reference of the merged one. */
  readonly reference: string;
  readonly into: { readonly id: string; readonly reference: string; readonly title: string };
}

/** Where a merged use case went; null where it is not merged, or not in this actor's sight. */
export async function wayOf({ organisationId }: Actor, id: string): Promise<MergedWay | null> {
  const steps = await withMerged(() => ask<Step>(WAY, [organisationId, id]));
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last || first === last) return null;
  const into = { id: last.id, reference: formatReference(last.number), title: last.title };
  return { reference: formatReference(first.number), into };
}

/** A use case that is not found may have been merged: the refusal then says where it went (410). */
export async function refuseMerged(actor: Actor, id: string): Promise<void> {
  const way = await wayOf(actor, id);
  if (way) throw new Problem(useCaseMerged, way);
}

/** Everything that was merged into a use case, however often. */
const FORMER = `
  WITH RECURSIVE former AS (
    SELECT u.id, u.number FROM use_case u WHERE u.organisation_id = $1 AND u.merged_into = $2
    UNION SELECT u.id, u.number FROM former JOIN use_case u ON u.organisation_id = $1 AND u.merged_into = former.id
  ) SELECT id, use_case_reference(number) AS name FROM former ORDER BY number`;

export const formerOf = ({ organisationId }: Actor, id: string): Promise<{ id: string; name: string }[]> =>
  withMerged(() => ask<{ id: string; name: string }>(FORMER, [organisationId, id]));

const SET = `
  UPDATE use_case SET merged_into = $3, version = version + 1, updated_at = $4 WHERE organisation_id = $1 AND id = $2`;

/** A pair is in sight while both of its two are. */
const SEE_PAIRS = `
  UPDATE use_case_pair p SET out_of_sight = EXISTS (
    SELECT FROM use_case u WHERE u.organisation_id = $1 AND u.id IN (p.a_id, p.b_id) AND u.merged_into IS NOT NULL)
  WHERE p.organisation_id = $1 AND (p.a_id = $2 OR p.b_id = $2)`;

/** Takes a use case out of sight, as merged into another; or puts it back with null. */
export const setMergedInto = (
  { organisationId }: Actor,
  { id }: { readonly id: string },
  into: string | null,
): Promise<void> =>
  withMerged(async () => {
    await ask(SET, [organisationId, id, into, workingTime()]);
    await ask(SEE_PAIRS, [organisationId, id]);
  });
