import { Random, type Seed } from '../../../statistics/random';
import { rowDrawer } from './row-drawer';
import { utilityOf, type ValueField } from './value-field';

/** Draws of the raters for each row’s confidence: told to three points in a hundred. */
const CONFIDENCE_DRAWS = 1000;
/** Between every so many draws, whoever runs it may stop it. */
const SLICE = 50;
const TIE = 1e-9;

/** The chance of a row to be first here: 1, shared among those that tie with it; 0 when another is better. */
function shareOfFirst(values: Float64Array, weights: Float64Array, nth: number): number {
  const own = utilityOf(values, weights, nth);
  const n = values.length / weights.length;
  let tied = 1;
  for (let other = 0; other < n; other++) {
    if (other === nth) continue;
    const ahead = utilityOf(values, weights, other) - own;
    if (ahead > TIE) return 0;
    if (ahead >= -TIE) tied++;
  }
  return 1 / tied;
}

/** P(first | its central weights) of each row that has some, over draws of the raters; yields after each slice. */
export function* confidences(
  field: ValueField,
  central: readonly (Float64Array | null)[],
  seed: Seed,
): Generator<void, (number | null)[]> {
  const draw = rowDrawer(field, new Random(`${seed}/confidence`));
  const draws = field.raters ? CONFIDENCE_DRAWS : 1;
  const sums = new Float64Array(field.n);
  for (let done = 0; done < draws; done++) {
    const values = draw();
    for (const [nth, weights] of central.entries())
      if (weights) sums[nth] = (sums[nth] ?? 0) + shareOfFirst(values, weights, nth);
    if (done % SLICE === SLICE - 1) yield;
  }
  return central.map((weights, nth) => (weights ? (sums[nth] ?? 0) / draws : null));
}
