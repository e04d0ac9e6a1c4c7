import type { Place, Size } from './grid-moves';
import type { Block } from './read-block';

export type WhyRefused = 'not-a-number' | 'not-whole' | 'out-of-scale';

export type ReadScore =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'refused'; readonly why: WhyRefused };

const BLANK = /^(?:|[-–—.·?]|n\/?a|s\.?o\.?)$/i;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** « 4 », « 4,0 », « 4.00 », « 4/5 » are 4; dashes and « n/a » are no view; the rest is refused with its reason. */
export function readScore(written: string): ReadScore {
  const text = written
    .replace(/[\s\u00a0\u202f\u200b]+/g, '')
    .replace(/\/5$/, '')
    .replace(/^'/, '');
  if (BLANK.test(text)) return { kind: 'blank' };
  if (!NUMBER.test(text)) return { kind: 'refused', why: 'not-a-number' };
  const value = Number(text.replace(',', '.'));
  if (value < 1 || value > 5) return { kind: 'refused', why: 'out-of-scale' };
  return Number.isInteger(value) ? { kind: 'score', score: value } : { kind: 'refused', why: 'not-whole' };
}

export interface RefusedCell {
  readonly place: Place;
  readonly text: string;
  readonly why: WhyRefused;
}

export interface PastePlan {
  readonly scores: readonly { readonly place: Place; readonly score: number }[];
  readonly refused: readonly RefusedCell[];
  /** Cells with something in them beyond the edge of the grid. */
  readonly beyond: number;
  /** Empty ones: what stands there stays. */
  readonly blanks: number;
}

/** What a block becomes when it is put down at a cell: each of its cells goes in, is passed over, or is refused. */
export function planPaste(block: Block, at: Place, size: Size): PastePlan {
  const scores: { place: Place; score: number }[] = [];
  const refused: RefusedCell[] = [];
  let beyond = 0;
  let blanks = 0;
  block.forEach((texts, row) =>
    texts.forEach((text, column) => {
      const place = { row: at.row + row, column: at.column + column };
      const read = readScore(text);
      if (read.kind === 'blank') blanks += 1;
      else if (place.row >= size.rows || place.column >= size.columns) beyond += 1;
      else if (read.kind === 'score') scores.push({ place, score: read.score });
      else refused.push({ place, text, why: read.why });
    }),
  );
  return { scores, refused, beyond, blanks };
}
