import type { Random } from '../../../statistics/random';
import { utilityOf, type ValueField } from './value-field';

/** A total is told to 2⁻³⁰ of the scale, about a billionth: below that it is a tie, and chance decides. */
const TOTAL_STEPS = 2 ** 30;
/** Of the 53 bits of a whole number, those under the total: chance for ties above, the row below. */
const LOW_BITS = 22;
const FEWEST_ROW_BITS = 10;
const LOW = 2 ** LOW_BITS;

/** The most rows that may be sorted together. */
export const MOST_ROWS = 2 ** 20;

/**
 * Sorts rows by total, best first. Each row is one whole number (total, then chance, then which row), so that sorting
 * needs no comparison function, allocates nothing and is the same everywhere.
 */
export class RankSorter {
  /** Row at each rank, best first, after `sort`. */
  readonly order: Int32Array;
  /** Rank of each row, from 0, after `sort`. */
  readonly ranks: Int32Array;
  private readonly keys: Float64Array;
  private readonly rowSpan: number;
  private readonly tieShift: number;
  private readonly perStep: number;

  constructor(
    private readonly field: ValueField,
    private readonly ties: Random,
  ) {
    this.order = new Int32Array(field.n);
    this.ranks = new Int32Array(field.n);
    this.keys = new Float64Array(field.n);
    const rowBits = Math.max(FEWEST_ROW_BITS, Math.ceil(Math.log2(field.n + 1)));
    this.rowSpan = 2 ** rowBits;
    this.tieShift = 32 - (LOW_BITS - rowBits);
    this.perStep = field.high > field.low ? TOTAL_STEPS / (field.high - field.low) : 0;
  }

  /** Ranks the rows with these values and weights. */
  sort(values: Float64Array, weights: Float64Array): void {
    const { keys, field, ties, rowSpan, tieShift, perStep } = this;
    for (let nth = 0; nth < field.n; nth++) {
      const steps = Math.round((utilityOf(values, weights, nth) - field.low) * perStep);
      keys[nth] = steps * LOW + (ties.word() >>> tieShift) * rowSpan + nth;
    }
    keys.sort();
    this.read();
  }

  private read(): void {
    const { keys, order, ranks, rowSpan } = this;
    const last = keys.length - 1;
    for (let rank = 0; rank <= last; rank++) {
      const key = keys[last - rank] ?? 0;
      const nth = key - Math.floor(key / rowSpan) * rowSpan;
      order[rank] = nth;
      ranks[nth] = rank;
    }
  }
}
