import type { ClipboardEvent, KeyboardEvent } from 'react';
import { type Direction, following, moved, nextEmpty, type Place, scoreOfKey } from '../grid/grid-moves';
import { isSingle, type Range } from '../grid/range';
import type { Sheet } from './sheet-model';
import type { Scoring } from './use-scoring';

export interface GridHands {
  readonly sheet: Sheet;
  readonly scoring: Scoring;
  readonly range: Range;
  readonly direction: Direction;
  /** Moves the focus; with `extends` the range grows to there. */
  readonly go: (place: Place, grows?: boolean) => void;
  readonly selectAll: () => void;
  readonly onNote: () => void;
  readonly onAnchors: () => void;
}

type Press = KeyboardEvent<HTMLElement>;

const isMod = ({ ctrlKey, metaKey }: Press): boolean => ctrlKey || metaKey;

/** Ctrl or ⌘ with a letter. */
function modKey(press: Press, { scoring, selectAll }: GridHands): boolean {
  const key = press.key.toLowerCase();
  if (key === 'z') return (press.shiftKey ? scoring.redo() : scoring.undo(), true);
  if (key === 'y') return (scoring.redo(), true);
  if (key === 'a') return (selectAll(), true);
  return false;
}

function move(press: Press, { sheet, range, go }: GridHands): boolean {
  const to = moved(press.key, range.focus, { size: sheet.size, far: isMod(press) });
  if (!to) return false;
  go(to, press.shiftKey);
  return true;
}

/** A score goes in and the focus goes on; in a range it goes into every cell and the focus stays. */
function score(press: Press, hands: GridHands): boolean {
  const given = scoreOfKey({ key: press.key, code: press.code });
  if (given === undefined) return false;
  const { scoring, range, go, sheet, direction } = hands;
  scoring.setRange(range, given);
  if (given !== null && isSingle(range)) go(following(range.focus, sheet.size, { direction }));
  return true;
}

/** Keys of one character that do something, and Enter. */
function act(press: Press, { sheet, scoring, range, direction, go, ...hands }: GridHands): boolean {
  if (press.key === 'n' || press.key === 'N') return (hands.onNote(), true);
  if (press.key === '?') return (hands.onAnchors(), true);
  if (press.key === 'Enter') {
    go(following(range.focus, sheet.size, { direction, step: press.shiftKey ? -1 : 1 }));
    return true;
  }
  if (press.key === 'e' || press.key === 'E') {
    const to = nextEmpty(range.focus, sheet.size, {
      direction,
      isEmpty: (at) => scoring.scoreAt(at) === null,
    });
    if (to) go(to);
    return true;
  }
  if (press.key === 'Escape' && !isSingle(range)) return (go(range.focus), true);
  return false;
}

const isOther = (press: Press): boolean => press.altKey || press.nativeEvent.isComposing;

/** The keyboard and the clipboard of the grid. */
export function useGridKeys(hands: GridHands) {
  const onKeyDown = (press: Press) => {
    if (isOther(press)) return;
    const isDone =
      move(press, hands) || (isMod(press) ? modKey(press, hands) : score(press, hands) || act(press, hands));
    if (!isDone) return;
    press.preventDefault();
    press.stopPropagation();
  };
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', hands.scoring.copy(hands.range));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    hands.scoring.paste(
      { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') },
      hands.range,
    );
  };
  return { onKeyDown, onCopy, onPaste };
}
