import { comparable } from '@jalon/domain/scoring/model/rows-under';
import type { Criterion, ScoreModelContent } from '@jalon/domain/scoring/model/score-model';
import { criteriaOf } from '@jalon/domain/scoring/model/score-model';

/** What becomes of the scores that were given under the version before. */
export interface Comparability {
  /** Earlier scores of these still count. */
  readonly kept: readonly Criterion[];
  /** Of these nothing is known until they are scored: use cases scored before become incomplete. */
  readonly missing: readonly Criterion[];
  /** Earlier scores of these are kept for the record and no longer count. */
  readonly dropped: readonly Criterion[];
}

/** A score stays comparable while its criterion keeps its key and its direction. */
export function comparabilityOf(before: ScoreModelContent, after: ScoreModelContent): Comparability {
  const [was, is] = [criteriaOf(before), criteriaOf(after)];
  const stands = (others: readonly Criterion[]) => (one: Criterion) =>
    others.some((other) => comparable(one, other));
  return {
    kept: is.filter(stands(was)),
    missing: is.filter((one) => !stands(was)(one)),
    dropped: was.filter((one) => !stands(is)(one)),
  };
}
