import { type Aggregation, HIGHEST_SCORE, LOWEST_SCORE } from '../../../scoring/model/score-model';
import type { Random } from '../../../statistics/random';

/** What each rater’s scores make of each axis: row after row, rater after rater, axis after axis. */
export interface RaterParts {
  readonly counts: Int32Array;
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

interface FieldInput {
  readonly aggregation: Aggregation;
  /** One list of axis values a row, all of the same length; above 0 when multiplied. */
  readonly rows: readonly (readonly number[])[];
  /** The same a rater and a row; their mean is the row’s. */
  readonly raters?: readonly (readonly (readonly number[])[])[];
  /** Ends of the scale; without them, those of the values. */
  readonly isOnScale?: boolean;
}

function partsOf(raters: readonly (readonly (readonly number[])[])[]): RaterParts {
  const offsets = new Int32Array(raters.length);
  let offset = 0;
  for (const [nth, each] of raters.entries()) {
    offsets[nth] = offset;
    offset += each.flat().length;
  }
  return {
    counts: Int32Array.from(raters, (each) => each.length),
    offsets,
    parts: Float64Array.from(raters.flat(2)),
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

/** Values of every row with its raters drawn again, with replacement; a single rater does not move. */
class RowDrawer {
  private readonly into: Float64Array;
  /** Where the parts of those who were drawn for a row begin. */
  private readonly drawn: Int32Array;

  constructor(
    private readonly field: ValueField,
    private readonly raters: RaterParts,
    private readonly random: Random,
  ) {
    this.into = field.values.slice();
    this.drawn = new Int32Array(Math.max(0, ...raters.counts));
  }

  draw(): Float64Array {
    const { counts } = this.raters;
    for (let nth = 0; nth < counts.length; nth++) {
      const count = counts[nth] ?? 0;
      if (count > 1) this.drawRow(nth, count);
    }
    return this.into;
  }

  private drawRow(nth: number, count: number): void {
    const { field, into } = this;
    this.choose(this.raters.offsets[nth] ?? 0, count);
    const at = nth * field.axes;
    for (let axis = 0; axis < field.axes; axis++) {
      const mean = this.sumOf(axis, count) / count;
      into[at + axis] = field.isLogarithmic ? Math.log(mean) : mean;
    }
  }

  private choose(offset: number, count: number): void {
    const { drawn, random, field } = this;
    for (let nth = 0; nth < count; nth++) drawn[nth] = offset + random.below(count) * field.axes;
  }

  private sumOf(axis: number, count: number): number {
    const { drawn, raters } = this;
    let sum = 0;
    for (let nth = 0; nth < count; nth++) sum += raters.parts[(drawn[nth] ?? 0) + axis] ?? 0;
    return sum;
  }
}

/** What gives the values of a field again and again: drawn anew where raters are known, in the same array. */
export function rowDrawer(field: ValueField, random: Random): () => Float64Array {
  if (!field.raters) return () => field.values;
  const drawer = new RowDrawer(field, field.raters, random);
  return () => drawer.draw();
}

/** Σ weight·value of a row. */
export function utilityOf(values: Float64Array, weights: Float64Array, nth: number): number {
  let sum = 0;
  const at = nth * weights.length;
  for (let axis = 0; axis < weights.length; axis++) sum += (weights[axis] ?? 0) * (values[at + axis] ?? 0);
  return sum;
}
