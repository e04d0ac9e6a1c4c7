import { drawDirichlet } from '../../../statistics/gamma-draw';
import { Random, type Seed } from '../../../statistics/random';
import { confidences } from './first-confidence';
import { RankSorter } from './rank-sorter';
import { RankTally } from './rank-tally';
import type { Concentration } from '../robustness';
import { rowDrawer } from './row-drawer';
import type { ValueField } from './value-field';

/** Between every so many draws, whoever runs it hears how far it is and may stop it. */
const SLICE = 200;

/** How to draw. `weights` of the axes of the field, each above 0, sum 1. */
export interface Drawing {
  readonly weights: Float64Array;
  readonly seed: Seed;
  readonly draws: number;
  readonly concentration: Concentration;
  readonly topK: number;
}

/** How far a simulation is: draws done, of how many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What was counted. */
export interface Simulated {
  readonly tally: RankTally;
  readonly central: readonly (Float64Array | null)[];
  readonly confidences: readonly (number | null)[];
}

/** Weights for one draw after the other, always in the same array. */
function weightDrawer({ weights, concentration, seed }: Drawing): () => Float64Array {
  if (concentration === 'fixed') return () => weights;
  const random = new Random(`${seed}/weights`);
  const alphas = weights.map((weight) => (concentration === 'uniform' ? 1 : concentration * weight));
  const into = new Float64Array(weights.length);
  return () => {
    drawDirichlet(alphas, random, into);
    return into;
  };
}

/**
 * Draws weights, and raters where the field has them, ranks, counts. Weights, raters and ties have a chance of their
 * own, so that runs with and without the raters’ noise see the same weights.
 */
export function* simulate(field: ValueField, drawing: Drawing): Generator<Progress, Simulated> {
  const { draws, seed } = drawing;
  const sorter = new RankSorter(field, new Random(`${seed}/ties`));
  const tally = new RankTally(field.n, field.axes, drawing.topK);
  const drawWeights = weightDrawer(drawing);
  const drawRows = rowDrawer(field, new Random(`${seed}/raters`));
  for (let done = 1; done <= draws; done++) {
    const weights = drawWeights();
    sorter.sort(drawRows(), weights);
    tally.add(sorter, weights);
    if (done % SLICE === 0) yield { done, of: draws };
  }
  const central = Array.from({ length: field.n }, (_, nth) => tally.centralWeights(nth));
  const run = confidences(field, central, seed);
  let step = run.next();
  for (; !step.done; step = run.next()) yield { done: draws, of: draws };
  return { tally, central, confidences: step.value };
}
