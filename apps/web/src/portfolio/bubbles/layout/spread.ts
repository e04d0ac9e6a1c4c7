/** A circle at its true place, in pixels. */
export interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The same circle where it is drawn; `isMoved` when it is not quite where it belongs. */
export interface Placed extends Circle {
  readonly trueX: number;
  readonly trueY: number;
  readonly isMoved: boolean;
}

/** Where circles may stand, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const STEPS = 90;
/** How much of the way home a circle goes at each step. */
const HOMING = 0.04;
const GAP = 1.5;
/** Radians between neighbours of a sunflower: no two circles that start together leave in the same direction. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Below this nobody sees that a circle has moved. */
const UNSEEN = 3;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

interface Moving {
  readonly circle: Circle;
  x: number;
  y: number;
}

/** Two that touch go apart along the line between them, each by half. */
function part(one: Moving, other: Moving): void {
  const wanted = one.circle.r + other.circle.r + GAP;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const square = dx * dx + dy * dy;
  if (square >= wanted * wanted) return;
  const distance = Math.sqrt(square) || 0.01;
  const push = (wanted - distance) / distance / 2;
  one.x -= dx * push;
  one.y -= dy * push;
  other.x += dx * push;
  other.y += dy * push;
}

/** Circles in the order of their left sides: only those that may touch are compared. */
function partAll(moving: Moving[]): void {
  moving.sort((a, b) => a.x - a.circle.r - (b.x - b.circle.r));
  for (const [nth, one] of moving.entries())
    for (let at = nth + 1; at < moving.length; at++) {
      const other = moving[at];
      if (!other || other.x - other.circle.r > one.x + one.circle.r + GAP) break;
      part(one, other);
    }
}

function keepInside(moving: readonly Moving[], { width, height }: Room): void {
  for (const one of moving) {
    const { r } = one.circle;
    one.x = clamp(one.x, r, Math.max(r, width - r));
    one.y = clamp(one.y, r, Math.max(r, height - r));
  }
}

/**
 * Circles that would cover one another are moved a little apart, as near to their true place as there is room. Without
 * chance: the same circles in the same order always give the same picture.
 */
export function spread(circles: readonly Circle[], room: Room): Placed[] {
  const moving: Moving[] = circles.map((circle, nth) => ({
    circle,
    x: circle.x + Math.cos(nth * GOLDEN) * 0.5,
    y: circle.y + Math.sin(nth * GOLDEN) * 0.5,
  }));
  const byId = new Map(moving.map((one) => [one.circle.id, one]));
  for (let step = 0; step < STEPS; step++) {
    // Towards the end nothing pulls any more: what is left is to part.
    const homing = step < STEPS * 0.7 ? HOMING : 0;
    for (const one of moving) {
      one.x += (one.circle.x - one.x) * homing;
      one.y += (one.circle.y - one.y) * homing;
    }
    partAll(moving);
    keepInside(moving, room);
  }
  return circles.map((circle) => {
    const { x, y } = byId.get(circle.id) ?? circle;
    const isMoved = Math.hypot(x - circle.x, y - circle.y) > UNSEEN;
    return { ...circle, x, y, trueX: circle.x, trueY: circle.y, isMoved };
  });
}

/** Several that belong at one and the same place: « 7 au même endroit ». */
export interface Heap {
  readonly x: number;
  readonly y: number;
  readonly ids: readonly string[];
}

/** The places where at least `least` circles belong, to the pixel. */
export function heapsOf(circles: readonly Circle[], least = 3): Heap[] {
  const places = new Map<string, Heap & { ids: string[] }>();
  for (const { id, x, y } of circles) {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const heap = places.get(key) ?? { x, y, ids: [] };
    heap.ids.push(id);
    places.set(key, heap);
  }
  return [...places.values()].filter(({ ids }) => ids.length >= least);
}
