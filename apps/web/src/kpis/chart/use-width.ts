import { type RefObject, useEffect, useRef, useState } from 'react';

const FIRST = 760;

/** The width of an element, in pixels, as it changes. */
export function useWidth<Place extends HTMLElement>(): readonly [RefObject<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(FIRST);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
