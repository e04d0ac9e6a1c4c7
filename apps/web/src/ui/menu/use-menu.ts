import { type KeyboardEvent, type RefObject, useCallback, useId, useRef, useState } from 'react';

/** Which entry has focus once the menu is open. */
export type FirstFocus = 'first' | 'last';

/** What the button that opens a menu is given. */
export interface TriggerProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls': string | undefined;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const OPENING: Readonly<Record<string, FirstFocus>> = { ArrowDown: 'first', ArrowUp: 'last' };

/** Open or closed, and the way back to the button. */
export function useMenu() {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<FirstFocus | null>(null);
  const close = useCallback((returning: boolean) => {
    setOpened(null);
    if (returning) trigger.current?.focus();
  }, []);
  const triggerProps: TriggerProps = {
    ref: trigger,
    'aria-haspopup': 'menu',
    'aria-expanded': opened !== null,
    'aria-controls': opened ? id : undefined,
    onClick: () => setOpened(opened ? null : 'first'),
    onKeyDown: (event) => {
      const where = OPENING[event.key];
      if (!where) return;
      event.preventDefault();
      setOpened(where);
    },
  };
  return { id, opened, close, trigger, triggerProps };
}
