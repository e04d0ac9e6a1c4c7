import { useEffect, useRef } from 'react';

/** Gives the focus to what one has just come to; not to what stands there when the page opens. */
export function useArrival<Element extends HTMLElement>(what: string, hasMoved: boolean) {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (hasMoved) element.current?.focus();
  }, [what, hasMoved]);
  return element;
}
