/**
 * What somebody gave one use case: a score per criterion, in the order of `criteriaOf(model)`, as given (not turned
 * round); null where nothing was given or the criterion is not of the version that was scored.
 */
export type ScoreRow = readonly (number | null)[];

/** A use case that may be ranked, with every rater's revealed scores of it. */
export interface Candidate {
  readonly id: string;
  /** Second order among ties, after the first axis. */
  readonly name: string;
  /** One row a rater; none when nobody has scored it. */
  readonly rows: readonly ScoreRow[];
  /**
   * Names who gave the rows: two use cases of one panel have those of the same people in the same order, all null where
   * somebody gave nothing. Without it, nobody is known to have scored another.
   */
  readonly panel?: string;
}

/** Weights of the axes by key; any sizes ≥ 0, brought to a sum of 1. All zero is refused. */
export type AxisWeights = Readonly<Record<string, number>>;
