import { type KeyboardEvent, type RefObject } from 'react';
import { isArrow, nearest } from '../layout/nearest';
import { type View, zoomed } from '../layout/scale';
import type { Layout } from '../use-layout';

const ZOOMS: Readonly<Record<string, number>> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };

interface Chart {
  readonly place: RefObject<SVGSVGElement | null>;
  readonly layout: Layout;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Arrows lead to the nearest bubble in their direction; plus and minus come nearer and go back. */
export function useBubbleKeys({ place, layout, view, onView }: Chart) {
  return (event: KeyboardEvent, id: string): void => {
    const from = layout.drawn.find((one) => one.id === id);
    if (!from) return;
    const factor = ZOOMS[event.key];
    if (factor) onView(zoomed(view, factor, from.point));
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = nearest(layout.drawn, from, event.key);
    if (next) place.current?.querySelector<SVGGElement>(`[data-id="${next}"]`)?.focus();
  };
}
