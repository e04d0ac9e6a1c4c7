import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Where in what is seen today stands, where there is more than fits: what was is left of it, what comes right. */
const IN_SIGHT = 0.62;

/** Scrolls a time line, once, so that today is in sight; `at`: per cent of its width. */
export function useTodayInSight(box: RefObject<HTMLElement | null>, at: number): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || isDone.current) return;
    const names = Number.parseFloat(getComputedStyle(element).getPropertyValue('--names')) || 0;
    const today = names + ((element.scrollWidth - names) * at) / 100;
    element.scrollLeft = today - element.clientWidth * IN_SIGHT;
    isDone.current = true;
  }, [box, at]);
}
