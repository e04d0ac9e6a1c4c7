import { useEffect } from 'react';
import { actionsNow, type PageAction } from './page-actions';
import { hasKeys } from './preference';
import { isSingleCharacter, StrokeReader, strokeOf } from './strokes';

const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]';
/** Widgets with keys of their own. */
const WIDGETS = '[role=menu], [role=listbox], [role=combobox], [role=dialog], [role=grid], [role=tablist]';

/** Is the press somebody else's: of a field, of a widget, or of a dialog above the page? */
export function isTaken(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest(`${FIELDS}, ${WIDGETS}`)) return true;
  return document.querySelector('[role=dialog], [role=menu]') !== null;
}

const all = (): readonly PageAction[] => actionsNow().flatMap(({ actions }) => actions);

const doing = (keys: string): PageAction | undefined =>
  all()
    .filter((action) => action.keys?.includes(keys) && (action.when?.() ?? true))
    .at(-1);

/** Two keys win over one; the page's own actions come last and win over those of everywhere. */
const actionFor = (keys: readonly string[]): PageAction | undefined =>
  keys
    .filter((one) => hasKeys() || !isSingleCharacter(one))
    .map(doing)
    .find((action) => action !== undefined);

const starts = (stroke: string): boolean =>
  all().some(({ keys }) => keys?.some((one) => one.startsWith(`${stroke} `)));

/** Listens for the shortcuts of the page; once, in the frame around every page. */
export function useKeyboard(): void {
  useEffect(() => {
    const reader = new StrokeReader();
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTaken(event.target)) return reader.forget();
      const stroke = strokeOf(event);
      if (stroke === null) return;
      const action = actionFor(reader.read(stroke, event.timeStamp, starts));
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
