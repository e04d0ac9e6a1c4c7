import { frenchSpaces } from '../../../platform/typography';
import type { Criterion, Direction } from '../score-model';

/** French, then English. */
export type Pair = readonly [fr: string, en: string];

export interface Asking {
  readonly name: Pair;
  readonly question: Pair;
  /** What 1, 2, 3, 4 and 5 mean. */
  readonly anchors: readonly [Pair, Pair, Pair, Pair, Pair];
  readonly direction?: Direction;
  readonly floor?: number;
}

export const said = ([fr, en]: Pair): { fr: string; en: string } => ({ fr: frenchSpaces(fr), en });

/** A criterion of a shipped model; those of one axis weigh the same unless an organisation says otherwise. */
export const ask = (
  key: string,
  { name, question, anchors, direction = 'higher', floor }: Asking,
): Criterion => ({
  key,
  name: said(name),
  question: said(question),
  weight: 1,
  direction,
  anchors: anchors.map(said),
  floor: floor ?? null,
});
