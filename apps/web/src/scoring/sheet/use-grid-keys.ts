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

type Act = (hands: GridHands, press: Press) => void;

const goOn: Act = ({ go, range, sheet, direction }, { shiftKey }) =>
  go(following(range.focus, sheet.size, { direction, step: shiftKey ? -1 : 1 }));

/** To the next cell without a score, in the direction of work. */
export const toNextEmpty = ({ scoring, range, sheet, direction, go }: GridHands): void => {
  const isEmpty = (place: Place) => scoring.scoreAt(place) === null;
  const to = nextEmpty(range.focus, sheet.size, { direction, isEmpty });
  if (to) go(to);
};

/** Keys of one character that do something, Enter and Escape. */
const ACTS: Readonly<Record<string, Act>> = {
  n: ({ onNote }) => onNote(),
  '?': ({ onAnchors }) => onAnchors(),
  e: toNextEmpty,
  enter: goOn,
  escape: ({ go, range }) => go(range.focus),
};

function act(press: Press, hands: GridHands): boolean {
  const key = press.key.toLowerCase();
  const does = Object.hasOwn(ACTS, key) ? ACTS[key] : undefined;
  if (!does || (key === 'escape' && isSingle(hands.range))) return false;
  does(hands, press);
  return true;
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
