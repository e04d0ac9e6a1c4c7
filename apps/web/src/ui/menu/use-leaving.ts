import { type RefObject, useEffect } from 'react';

type Place = RefObject<HTMLElement | null>;

/** A menu closes when one presses elsewhere, or when what it hangs on moves away. */
export function useLeaving(list: Place, trigger: Place, close: (returning: boolean) => void): void {
  useEffect(() => {
    const isInside = ({ target }: Event) =>
      target instanceof Node && [list, trigger].some(({ current }) => current?.contains(target));
    const onEvent = (event: Event) => {
      if (!isInside(event)) close(false);
    };
    const onResize = () => close(false);
    document.addEventListener('pointerdown', onEvent, true);
    document.addEventListener('scroll', onEvent, true);
    window.addEventListener('resize', onResize);
    return () => {
      document.removeEventListener('pointerdown', onEvent, true);
      document.removeEventListener('scroll', onEvent, true);
      window.removeEventListener('resize', onResize);
    };
  }, [list, trigger, close]);
}
