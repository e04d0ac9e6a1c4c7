import type { Candidate, AxisWeights } from '@jalon/domain/portfolio/ranking/candidate';
import type { Concentration } from '@jalon/domain/portfolio/robustness/robustness';
import type { RobustnessOutcome } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';

/** What the thread is given to simulate. */
export interface RobustnessTask {
  readonly content: Pick<ScoreModelContent, 'axes' | 'aggregation'>;
  readonly candidates: readonly Candidate[];
  readonly weights: AxisWeights;
  readonly topK: number;
  readonly seed: string;
  readonly raterNoise: boolean;
  /** Of the weights around those given; `fixed` holds them still. */
  readonly concentration: Concentration;
}

/** What it says at its end. */
export type RobustnessWord =
  | { readonly kind: 'done'; readonly outcome: RobustnessOutcome }
  | { readonly kind: 'failed'; readonly reason: string };
