import { type PointerEvent, useRef } from 'react';
import { moved, type View, zoomOf } from '../layout/scale';
import type { Layout } from '../use-layout';

/** Is the plane larger than what is in sight? */
export const isNear = (view: View): boolean => zoomOf(view) > 1.01;

/** Dragging moves the plane where it is larger than what is in sight. */
export function useDrag({ plane }: Layout, view: View, onView: (view: View) => void) {
  const from = useRef<{ x: number; y: number; view: View } | null>(null);
  if (!isNear(view)) return {};
  const end = () => {
    from.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = { x: event.clientX, y: event.clientY, view };
    },
    onPointerMove: (event: PointerEvent) => {
      const start = from.current;
      if (!start || event.buttons === 0) return;
      const by = {
        x: (event.clientX - start.x) / plane.width,
        y: (event.clientY - start.y) / plane.height,
      };
      onView(moved(start.view, by));
    },
    onPointerUp: end,
    onPointerLeave: end,
  };
}
