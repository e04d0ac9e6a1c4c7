import type { Random } from '../../../statistics/random';
import type { RaterParts, ValueField } from './value-field';

/** How many raters each panel has. */
function sizesOf({ counts, panels }: RaterParts): Int32Array {
  const sizes = new Int32Array(Math.max(-1, ...panels) + 1);
  for (let nth = 0; nth < panels.length; nth++) sizes[panels[nth] ?? 0] = counts[nth] ?? 0;
  return sizes;
}

/**
 * Values of every row with the raters of its panel drawn again, with replacement: the same people for all its rows, so
 * that somebody severe is severe with all of them. A single rater does not move.
 */
class RowDrawer {
  private readonly into: Float64Array;
  private readonly sizes: Int32Array;
  /** Places, from 0, of those who were drawn, panel after panel. */
  private readonly drawn: Int32Array;
  private readonly firsts: Int32Array;

  constructor(
    private readonly field: ValueField,
    private readonly raters: RaterParts,
    private readonly random: Random,
  ) {
    this.into = field.values.slice();
    this.sizes = sizesOf(raters);
    let first = 0;
    this.firsts = this.sizes.map((size) => (first += size) - size);
    this.drawn = new Int32Array(first);
  }

  draw(): Float64Array {
    this.choose();
    const { counts } = this.raters;
    for (let nth = 0; nth < counts.length; nth++) {
      const count = counts[nth] ?? 0;
      if (count > 1) this.drawRow(nth, count);
    }
    return this.into;
  }

  private choose(): void {
    const { sizes, drawn, random } = this;
    let at = 0;
    for (const size of sizes) {
      if (size > 1) for (let nth = 0; nth < size; nth++) drawn[at + nth] = random.below(size);
      at += size;
    }
  }

  private drawRow(nth: number, count: number): void {
    const { field, into } = this;
    const at = nth * field.axes;
    for (let axis = 0; axis < field.axes; axis++) {
      const mean = this.sumOf(nth, axis, count) / count;
      into[at + axis] = field.isLogarithmic ? Math.log(mean) : mean;
    }
  }

  private sumOf(nth: number, axis: number, count: number): number {
    const { drawn, raters, field, firsts } = this;
    const first = firsts[raters.panels[nth] ?? 0] ?? 0;
    const from = (raters.offsets[nth] ?? 0) + axis;
    let sum = 0;
    for (let pick = first; pick < first + count; pick++)
      sum += raters.parts[from + (drawn[pick] ?? 0) * field.axes] ?? 0;
    return sum;
  }
}

/** What gives the values of a field again and again: drawn anew where raters are known, in the same array. */
export function rowDrawer(field: ValueField, random: Random): () => Float64Array {
  if (!field.raters) return () => field.values;
  const drawer = new RowDrawer(field, field.raters, random);
  return () => drawer.draw();
}
