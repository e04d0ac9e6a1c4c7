import type { RankingSource } from '@jalon/contracts/portfolio/portfolio.operations';
import type { AxisWeights, Candidate } from '@jalon/domain/portfolio/ranking/candidate';
import { type Moves, movesOf } from '@jalon/domain/portfolio/ranking/moves';
import { candidateOf } from '@jalon/domain/portfolio/ranking/candidate-of';
import { rankCandidates } from '@jalon/domain/portfolio/ranking/rank-candidates';
import type { RankedUseCases } from './ranked-use-cases';
import type { Aggregation } from '@jalon/domain/scoring/model/score-model';
import { useMemo } from 'react';

/** How the ranking is being looked at: by the decided weights, or by others that are being tried. */
export interface Trial {
  readonly weights: AxisWeights;
  readonly aggregation: Aggregation;
}

export const candidatesOf = (source: Pick<RankingSource, 'useCases'>): Candidate[] =>
  source.useCases.map(candidateOf);

/** The weights that were decided, as the model's version has them. */
export const decidedOf = ({ model }: Pick<RankingSource, 'model'>): Trial => ({
  weights: Object.fromEntries(model.content.axes.map(({ key, weight }) => [key, weight])),
  aggregation: model.content.aggregation,
});

const NO_MOVES: Moves = {};

/** The ranking by the weights being tried, with the places each use case gains on the decided one. */
export function useRanking(source: RankingSource, { weights, aggregation }: Trial): RankedUseCases {
  const candidates = useMemo(() => candidatesOf(source), [source]);
  const byId = useMemo(() => new Map(source.useCases.map((one) => [one.id, one])), [source]);
  const decided = useMemo(() => rankCandidates(source.model.content, candidates), [source, candidates]);
  const outcome = useMemo(
    () => rankCandidates(source.model.content, candidates, { weights, aggregation }),
    [source, candidates, weights, aggregation],
  );
  return useMemo(() => {
    const both = outcome.kind === 'ranking' && decided.kind === 'ranking';
    return { source, byId, candidates, decided, outcome, moves: both ? movesOf(decided, outcome) : NO_MOVES };
  }, [source, byId, candidates, decided, outcome]);
}
