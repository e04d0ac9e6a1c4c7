import { useMemo } from 'react';
import type { BubblePoint } from './bubble-points';
import { type Label, placeLabels, shortened } from './layout/labels';
import { isSeen, largestRadius, placeIn, planeOf, radiusOf, type View } from './layout/scale';
import { type Heap, heapsOf, type Placed, type Room, spread } from './layout/spread';

/** A bubble where it is drawn. */
export interface Drawn extends Placed {
  readonly point: BubblePoint;
}

export interface Layout {
  readonly plane: Room;
  readonly drawn: readonly Drawn[];
  readonly labels: readonly Label[];
  /** Most of several at one place, as they are counted. */
  readonly heaps: readonly (Label & Pick<Heap, 'ids'>)[];
  readonly mostBudget: number;
  readonly largest: number;
}

const NAME_LENGTH = 30;
const MOST_HEAPS = 10;

interface Question {
  readonly points: readonly BubblePoint[];
  readonly view: View;
  readonly room: Room;
  /** « 7 au même endroit » */
  readonly heapWords: (count: number) => string;
}

/** A circle round all that belong at one place. */
function aroundHeap(heap: Heap, byId: ReadonlyMap<string, Placed>) {
  const reach = heap.ids.map((id) => {
    const one = byId.get(id);
    return one ? Math.hypot(one.x - heap.x, one.y - heap.y) + one.r : 0;
  });
  return { id: heap.ids.join(' '), x: heap.x, y: heap.y, r: Math.max(...reach) };
}

/** Where bubbles, names and counts stand. */
export function useLayout({ points, view, room, heapWords }: Question): Layout {
  return useMemo(() => {
    const plane = planeOf(room);
    const at = placeIn(view, plane);
    const seen = points.filter((point) => isSeen(view, point));
    const mostBudget = Math.max(0, ...points.map(({ useCase }) => useCase.budgetCap ?? 0));
    const largest = largestRadius(seen.length, plane);
    const circles = seen.map(({ id, x, y, useCase }) => ({
      id,
      x: at.x(x),
      y: at.y(y),
      r: radiusOf(useCase.budgetCap, mostBudget, largest),
    }));
    const placed = spread(circles, plane);
    const byPoint = new Map(seen.map((point) => [point.id, point]));
    const byId = new Map(placed.map((one) => [one.id, one]));
    const drawn = placed.flatMap((one) => {
      const point = byPoint.get(one.id);
      return point ? [{ ...one, point }] : [];
    });
    const counted = heapsOf(circles)
      .sort((a, b) => b.ids.length - a.ids.length)
      .map((heap) => ({ heap, around: aroundHeap(heap, byId) }));
    const heapLabels = placeLabels(
      counted.map(({ heap, around }) => ({ ...around, text: heapWords(heap.ids.length) })),
      plane,
      { most: MOST_HEAPS, obstacles: [] },
    );
    const ids = new Map(counted.map(({ heap, around }) => [around.id, heap.ids]));
    const heaps = heapLabels.map((label) => ({ ...label, ids: ids.get(label.id) ?? [] }));
    const inHeap = new Set(heaps.flatMap((heap) => heap.ids));
    const blocks = heaps.map(({ id, x, y, anchor, text }) => {
      const width = text.length * 6.4;
      const middle = anchor === 'start' ? x + width / 2 : anchor === 'end' ? x - width / 2 : x;
      return { id, x: middle, y, r: width / 2 };
    });
    const labels = placeLabels(
      drawn
        .filter(({ id }) => !inHeap.has(id))
        .sort((a, b) => (a.point.rank ?? drawn.length) - (b.point.rank ?? drawn.length))
        .map((one) => ({ ...one, text: shortened(one.point.useCase.title, NAME_LENGTH) })),
      plane,
      { most: plane.width < 500 ? 10 : 40, obstacles: [...placed, ...blocks] },
    );
    return { plane, drawn, labels, heaps, mostBudget, largest };
  }, [points, view, room, heapWords]);
}
