import type { Candidate } from './candidate';
import type { ScoredUseCase } from './ranked-use-case';

/** A use case as rankings and simulations take it; the raters of a round are one panel. */
export const candidateOf = ({
  id,
  title,
  rows,
  round,
}: Pick<ScoredUseCase, 'id' | 'title' | 'rows'> & {
  readonly round: Pick<NonNullable<ScoredUseCase['round']>, 'id'> | null;
}): Candidate => ({ id, name: title, rows, ...(round && { panel: round.id }) });
