import type { Robustness, RobustnessRow } from '@jalon/domain/portfolio/robustness/robustness';

/** What the simulation says of the ranking in sight. The same object as long as it says the same. */
export interface Stability {
  /** How many of the first ranks are asked about. */
  readonly top: number;
  readonly result: Robustness | null;
  readonly rowOf: (id: string) => RobustnessRow | undefined;
  /** The result is of other weights: another is on its way. */
  readonly isStale: boolean;
}

/** Shares of the draws by rank (or band of ranks), in the order of the ranks. */
export const sharesOf = ({ acceptability }: RobustnessRow, { draws }: Robustness): number[] =>
  acceptability.map((count) => count / draws);
