import type { AxisWeights, Candidate } from '@jalon/domain/portfolio/ranking/candidate';
import type { Robustness } from '@jalon/domain/portfolio/robustness/robustness';
import type { ScoreModelContent } from '@jalon/domain/scoring/model/score-model';

/** What the worker is given to simulate. */
export interface StudyTask {
  readonly content: Pick<ScoreModelContent, 'axes' | 'aggregation'>;
  readonly candidates: readonly Candidate[];
  readonly weights: AxisWeights;
  readonly topK: number;
  readonly seed: string;
  /** Are the raters drawn again too? */
  readonly raterNoise: boolean;
}

/** The question under way has this number; a new one ends it. */
export interface StudyQuestion {
  readonly nth: number;
  readonly task: StudyTask;
}

/** What the worker says: how far it is, the simulation, then the two that tell what makes it fragile. */
export type StudyWord = { readonly nth: number } & (
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'robustness'; readonly robustness: Robustness }
  | { readonly kind: 'causes'; readonly weightsAlone: Robustness; readonly ratersAlone: Robustness }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly reason: string }
);
