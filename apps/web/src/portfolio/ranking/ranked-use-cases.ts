import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import type { Candidate } from '@jalon/domain/portfolio/ranking/candidate';
import type { Moves } from '@jalon/domain/portfolio/ranking/moves';
import type { ScoredUseCase } from '@jalon/domain/portfolio/ranking/ranked-use-case';
import type { RankingOutcome } from '@jalon/domain/portfolio/ranking/ranking';

/** A ranking and what it was made of. */
export interface RankedUseCases {
  readonly source: RankingSource;
  readonly byId: ReadonlyMap<string, ScoredUseCase>;
  readonly candidates: readonly Candidate[];
  /** By the decided weights. */
  readonly decided: RankingOutcome;
  /** By the weights being tried. */
  readonly outcome: RankingOutcome;
  readonly moves: Moves;
}
