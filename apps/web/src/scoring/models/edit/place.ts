import type { Axis, Criterion, ScoreModelContent } from '@jalon/domain/scoring/model/score-model';

/** What is being edited: an axis, or one of its criteria. By position, since names and keys may be in the making. */
export interface Place {
  readonly axis: number;
  /** Null: the axis itself. */
  readonly criterion: number | null;
}

export const axisAt = ({ axes }: ScoreModelContent, { axis }: Place): Axis | undefined => axes[axis];

export const criterionAt = (content: ScoreModelContent, place: Place): Criterion | undefined =>
  place.criterion === null ? undefined : axisAt(content, place)?.criteria[place.criterion];

export const samePlace = (one: Place | null, other: Place): boolean =>
  one?.axis === other.axis && one.criterion === other.criterion;

/** Where a flaw stands: `/axes/0/criteria/2/anchors/1/fr` is in the third criterion of the first axis. */
export function placeOfPointer(pointer: string): Place | null {
  const found = /^\/axes\/(\d+)(?:\/criteria\/(\d+))?/.exec(pointer);
  if (!found) return null;
  return { axis: Number(found[1]), criterion: found[2] === undefined ? null : Number(found[2]) };
}
