import type { Room } from './spread';

/** What part of the plane is in sight, in the units of the axes. */
export interface View {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The whole of two axes of 1–5, with room for the bubbles that stand at their ends. */
export const WHOLE: View = { x: [0.75, 5.25], y: [0.75, 5.25] };

export const MOST_ZOOM = 8;

/** Room left around the plane for the axes, in pixels. */
export const MARGIN = { left: 40, right: 12, top: 12, bottom: 36 } as const;

export const planeOf = ({ width, height }: Room): Room => ({
  width: Math.max(80, width - MARGIN.left - MARGIN.right),
  height: Math.max(80, height - MARGIN.top - MARGIN.bottom),
});

const along = (value: number, [low, high]: readonly [number, number], size: number): number =>
  ((value - low) / (high - low)) * size;

/** Where values stand in the plane, in pixels; y grows upwards for readers and downwards for screens. */
export const placeIn = (view: View, plane: Room) => ({
  x: (value: number) => along(value, view.x, plane.width),
  y: (value: number) => plane.height - along(value, view.y, plane.height),
});

const spanOf = ([low, high]: readonly [number, number]) => high - low;

export const zoomOf = (view: View): number => spanOf(WHOLE.x) / spanOf(view.x);

/** A stretch of this length around a middle, kept within the whole. */
function stretch(middle: number, span: number, [low, high]: readonly [number, number]): [number, number] {
  const from = Math.min(Math.max(middle - span / 2, low), high - span);
  return [from, from + span];
}

/** Nearer or further, around a point. */
export function zoomed(
  view: View,
  factor: number,
  around?: { readonly x: number; readonly y: number },
): View {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, zoomOf(view) * factor));
  const span = spanOf(WHOLE.x) / zoom;
  const middle = around ?? { x: (view.x[0] + view.x[1]) / 2, y: (view.y[0] + view.y[1]) / 2 };
  return { x: stretch(middle.x, span, WHOLE.x), y: stretch(middle.y, span, WHOLE.y) };
}

/** Moved by parts of the plane: what one drags stays under the finger. */
export function moved(view: View, by: { readonly x: number; readonly y: number }): View {
  const [wide, high] = [spanOf(view.x), spanOf(view.y)];
  const middle = {
    x: (view.x[0] + view.x[1]) / 2 - by.x * wide,
    y: (view.y[0] + view.y[1]) / 2 + by.y * high,
  };
  return { x: stretch(middle.x, wide, WHOLE.x), y: stretch(middle.y, high, WHOLE.y) };
}

/** Is the point in sight? */
export const isSeen = ({ x, y }: View, point: { readonly x: number; readonly y: number }): boolean =>
  point.x >= x[0] && point.x <= x[1] && point.y >= y[0] && point.y <= y[1];

/** Whole numbers of 1–5 in sight; halves and quarters where one is near. */
export function ticksIn([low, high]: readonly [number, number]): number[] {
  const step = high - low > 2.4 ? 1 : high - low > 1.2 ? 0.5 : 0.25;
  const first = Math.ceil(Math.max(1, low) / step) * step;
  const ticks: number[] = [];
  for (let tick = first; tick <= Math.min(5, high) + 1e-9; tick += step)
    ticks.push(Math.round(tick * 100) / 100);
  return ticks;
}

/** The radius of the largest bubble: the more there are, the smaller. Pixels. */
export const largestRadius = (count: number, plane: Room): number =>
  Math.min(28, Math.max(8, Math.sqrt((plane.width * plane.height * 0.16) / Math.max(1, count) / Math.PI)));

const SMALLEST = 5;

/** Area follows the budget; without one, the smallest. */
export const radiusOf = (budget: number | null, most: number, largest: number): number =>
  budget === null || most <= 0 ? SMALLEST : Math.max(SMALLEST, Math.sqrt(budget / most) * largest);
