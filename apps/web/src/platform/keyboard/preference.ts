import { useSyncExternalStore } from 'react';

const PLACE = 'jalon-keys';
const listeners = new Set<() => void>();

/** Are shortcuts of one character on? They are, unless switched off in this browser. */
export const hasKeys = (): boolean => localStorage.getItem(PLACE) !== 'off';

/** Shortcuts of one character (WCAG 2.1.4); those with Ctrl or ⌘ stay. Kept in this browser, with its keyboard. */
export function setKeys(on: boolean): void {
  if (on) localStorage.removeItem(PLACE);
  else localStorage.setItem(PLACE, 'off');
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useHasKeys = (): boolean => useSyncExternalStore(subscribe, hasKeys);
