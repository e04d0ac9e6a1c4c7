import { type Aggregation, HIGHEST_SCORE, LOWEST_SCORE } from './score-model';

/** Something with what it counts for; the shares of a list sum to 1. */
export interface Weighted {
  readonly share: number;
  readonly value: number | null;
}

/** Weighted mean of what counts (share above 0); null when one of them is missing, or nothing counts. */
export function weightedMean(parts: readonly Weighted[]): number | null {
  let sum = 0;
  let shares = 0;
  for (const { share, value } of parts) {
    if (share <= 0) continue;
    if (value === null) return null;
    sum += share * value;
    shares += share;
  }
  return shares > 0 ? sum / shares : null;
}

/** Π value^share over what counts: no side makes up for another (Miller & Starr 1969). Values above 0. */
function weightedProduct(parts: readonly Weighted[]): number | null {
  const logs = parts.map(({ share, value }) => ({
    share,
    value: value === null ? null : Math.log(value),
  }));
  const mean = weightedMean(logs);
  return mean === null ? null : Math.exp(mean);
}

/** The axes of a use case made one number on 1–5; null when an axis that counts is missing. */
export const totalOf = (aggregation: Aggregation, axes: readonly Weighted[]): number | null =>
  aggregation === 'additive' ? weightedMean(axes) : weightedProduct(axes);

/** A total on 1–5 as it is shown, 0–100: 100·(T − 1)/4. */
export const indexOf = (total: number): number =>
  Math.min(100, Math.max(0, (100 * (total - LOWEST_SCORE)) / (HIGHEST_SCORE - LOWEST_SCORE)));
