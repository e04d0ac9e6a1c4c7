import { type RefObject, useLayoutEffect, useRef } from 'react';

const MOVING_MS = 260;
/** Further than this a row is not followed by the eye: it is simply there. */
const FARTHEST = 900;

const isStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Rows (`data-id`) glide from where they stood to where they stand now, whenever their order changes. */
export function useMovingRows(body: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const rows = body.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [];
    const before = tops.current;
    const now = new Map<string, number>();
    for (const row of rows) now.set(row.dataset['id'] ?? '', row.offsetTop);
    tops.current = now;
    if (before.size === 0 || isStill()) return;
    for (const row of rows) {
      const id = row.dataset['id'] ?? '';
      const by = (before.get(id) ?? Number.NaN) - (now.get(id) ?? 0);
      if (!by || Math.abs(by) > FARTHEST || !row.animate) continue;
      row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
        duration: MOVING_MS,
        easing: 'ease-out',
      });
    }
  }, [body, order]);
}
