import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Something that can be done on the page under way: a shortcut, an entry of the palette, or both. */
export interface PageAction {
  readonly id: string;
  readonly label: string;
  /** Any of these, as `strokeOf` writes them. */
  readonly keys?: readonly string[];
  readonly run: () => void;
  /** Moving about a list is for keys alone: the palette does not show it. */
  readonly keysOnly?: boolean;
  /** A key is left to the browser where this does not hold. */
  readonly when?: () => boolean;
}

export interface ActionGroup {
  /** What the group is called in the sheet of shortcuts. */
  readonly name: string;
  readonly actions: readonly PageAction[];
}

const groups = new Map<object, ActionGroup>();
const listeners = new Set<() => void>();
let snapshot: readonly ActionGroup[] = [];

function publish(): void {
  snapshot = [...groups.values()];
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Every action that may be done now; the page's own after those of everywhere. */
export const actionsNow = (): readonly ActionGroup[] => snapshot;

/** The same, followed by whoever shows them. */
export const useActionGroups = (): readonly ActionGroup[] => useSyncExternalStore(subscribe, actionsNow);

const textOf = ({ name, actions }: ActionGroup): string =>
  JSON.stringify([name, actions.map(({ id, label, keys, keysOnly }) => [id, label, keys, keysOnly])]);

/** Lends what the page can do to the keyboard and the palette, as long as it is on screen. */
export function usePageActions(name: string, actions: readonly PageAction[]): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const text = textOf({ name, actions });
  useEffect(() => {
    const owner = {};
    const live = (id: string) => latest.current.find((action) => action.id === id);
    groups.set(owner, {
      name,
      actions: latest.current.map((action) => ({
        ...action,
        run: () => live(action.id)?.run(),
        when: () => live(action.id)?.when?.() ?? true,
      })),
    });
    publish();
    return () => {
      groups.delete(owner);
      publish();
    };
  }, [name, text]);
}
