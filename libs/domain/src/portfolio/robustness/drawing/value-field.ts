import { type Aggregation, HIGHEST_SCORE, LOWEST_SCORE } from '../../../scoring/model/score-model';

/** What each rater’s scores make of each axis: row after row, rater after rater, axis after axis. */
export interface RaterParts {
  readonly counts: Int32Array;
  /** Which panel, from 0, scored each row: rows of one panel have the same raters in the same order. */
  readonly panels: Int32Array;
  /** Where the parts of each row begin. */
  readonly offsets: Int32Array;
  readonly parts: Float64Array;
}

/**
 * Values of n rows on some axes, made such that a total is Σ weight·value: the values themselves, or their logarithms.
 * A total then lies between `low` and `high`.
 */
export interface ValueField {
  readonly n: number;
  readonly axes: number;
  readonly isLogarithmic: boolean;
  readonly low: number;
  readonly high: number;
  /** n × axes. */
  readonly values: Float64Array;
  /** Null when opinions do not move. */
  readonly raters: RaterParts | null;
}

/** The axes of a row by each of its raters; their mean is the row’s. */
export interface RatedRow {
  /** Rows of the same name have the same raters in the same order. */
  readonly panel: string;
  readonly raters: readonly (readonly number[])[];
}

interface FieldInput {
  readonly aggregation: Aggregation;
  /** One list of axis values a row, all of the same length; above 0 when multiplied. */
  readonly rows: readonly (readonly number[])[];
  readonly raters?: readonly RatedRow[];
  /** Ends of the scale; without them, those of the values. */
  readonly isOnScale?: boolean;
}

function partsOf(rows: readonly RatedRow[]): RaterParts {
  const offsets = new Int32Array(rows.length);
  let offset = 0;
  for (const [nth, { raters }] of rows.entries()) {
    offsets[nth] = offset;
    offset += raters.flat().length;
  }
  const names = [...new Set(rows.map(({ panel }) => panel))];
  const places = new Map(names.map((name, nth) => [name, nth]));
  return {
    counts: Int32Array.from(rows, ({ raters }) => raters.length),
    panels: Int32Array.from(rows, ({ panel }) => places.get(panel) ?? 0),
    offsets,
    parts: Float64Array.from(rows.flatMap(({ raters }) => raters.flat())),
  };
}

function boundsOf(values: Float64Array): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** The field of these rows. */
export function fieldOf({ aggregation, rows, raters, isOnScale = false }: FieldInput): ValueField {
  const isLogarithmic = aggregation === 'geometric';
  const told = isLogarithmic ? Math.log : (value: number) => value;
  const values = Float64Array.from(rows.flat(), told);
  const [low, high] = isOnScale ? [told(LOWEST_SCORE), told(HIGHEST_SCORE)] : boundsOf(values);
  return {
    n: rows.length,
    axes: rows[0]?.length ?? 0,
    isLogarithmic,
    low,
    high,
    values,
    raters: raters ? partsOf(raters) : null,
  };
}

/** Σ weight·value of a row. */
export function utilityOf(values: Float64Array, weights: Float64Array, nth: number): number {
  let sum = 0;
  const at = nth * weights.length;
  for (let axis = 0; axis < weights.length; axis++) sum += (weights[axis] ?? 0) * (values[at + axis] ?? 0);
  return sum;
}
