import type { Circle, Room } from './spread';

/** A name beside its circle: its box, in pixels, and where its text begins. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Named extends Circle {
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 14;
const GAP = 4;
/** Of a letter of 11.5 px, on the safe side. */
const LETTER = 6.4;

const widthOf = (text: string): number => text.length * LETTER;

/** Cut between letters, never longer than this. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

const crosses = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Does the box touch the circle? */
function covers(box: Box, { x, y, r }: Circle): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < r * r;
}

type Place = Omit<Label, 'id' | 'text'> & { readonly box: Box };

const boxAt = (left: number, middle: number, width: number): Box => ({
  left,
  top: middle - HEIGHT / 2,
  right: left + width,
  bottom: middle + HEIGHT / 2,
});

/** Right, left, above, below: in that order of liking. */
function placesOf({ x, y, r, text }: Named): Place[] {
  const width = widthOf(text);
  const [above, below] = [y - r - GAP - HEIGHT / 2, y + r + GAP + HEIGHT / 2];
  return [
    { x: x + r + GAP, y, anchor: 'start', box: boxAt(x + r + GAP, y, width) },
    { x: x - r - GAP, y, anchor: 'end', box: boxAt(x - r - GAP - width, y, width) },
    { x, y: above, anchor: 'middle', box: boxAt(x - width / 2, above, width) },
    { x, y: below, anchor: 'middle', box: boxAt(x - width / 2, below, width) },
  ];
}

const isInside = ({ left, top, right, bottom }: Box, { width, height }: Room): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

interface LabelOptions {
  readonly most?: number;
  /** What no name may cover; the circles themselves unless said. */
  readonly obstacles?: readonly Circle[];
}

/**
 * Names for as many circles as can have one without covering a circle or another name; the first of the list are
 * served first.
 */
export function placeLabels(
  circles: readonly Named[],
  room: Room,
  { most = 60, obstacles = circles }: LabelOptions = {},
): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const circle of circles) {
    if (labels.length >= most) break;
    const place = placesOf(circle).find(
      ({ box }) =>
        isInside(box, room) &&
        !taken.some((other) => crosses(box, other)) &&
        !obstacles.some((other) => other.id !== circle.id && covers(box, other)),
    );
    if (!place) continue;
    const { box, ...at } = place;
    taken.push(box);
    labels.push({ id: circle.id, text: circle.text, ...at });
  }
  return labels;
}
