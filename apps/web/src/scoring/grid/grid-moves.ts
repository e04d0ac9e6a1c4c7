/** A cell of the grid: row of a use case, column of a criterion, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a score leads to once it is given: along the use case, or down the criterion. */
export type Direction = 'right' | 'down';

/** A page of rows, for Page Up and Page Down. */
const PAGE = 10;

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

type Step = (place: Place, size: Size, far: boolean) => Place;

const by =
  (rows: number, columns: number): Step =>
  ({ row, column }, _, far) => ({
    row: row + rows * (far ? Infinity : 1),
    column: column + columns * (far ? Infinity : 1),
  });

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: (place, size, far) => (far ? { ...place, row: 0 } : by(-1, 0)(place, size, false)),
  ArrowDown: (place, size, far) => (far ? { ...place, row: size.rows - 1 } : by(1, 0)(place, size, false)),
  ArrowLeft: (place, size, far) => (far ? { ...place, column: 0 } : by(0, -1)(place, size, false)),
  ArrowRight: (place, size, far) =>
    far ? { ...place, column: size.columns - 1 } : by(0, 1)(place, size, false),
  Home: ({ row }, _, far) => ({ row: far ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, far) => ({ row: far ? rows - 1 : row, column: columns - 1 }),
  PageUp: by(-PAGE, 0),
  PageDown: by(PAGE, 0),
};

/** Where a key leads; `far` is Ctrl or ⌘: to the edge. Undefined for keys that do not move. */
export function moved(
  key: string,
  place: Place,
  { size, far }: { size: Size; far: boolean },
): Place | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (!step) return undefined;
  const { row, column } = step(place, size, far && !key.startsWith('Page'));
  return { row: within(row, size.rows), column: within(column, size.columns) };
}

/** The cell's rank in the order of reading that the direction says. */
const rankOf = ({ row, column }: Place, { rows, columns }: Size, direction: Direction): number =>
  direction === 'right' ? row * columns + column : column * rows + row;

const placeAt = (rank: number, { rows, columns }: Size, direction: Direction): Place =>
  direction === 'right'
    ? { row: Math.floor(rank / columns), column: rank % columns }
    : { row: rank % rows, column: Math.floor(rank / rows) };

/** The next cell (or, with −1, the one before) in the order of reading; the last leads nowhere. */
export function following(place: Place, size: Size, how: { direction: Direction; step?: 1 | -1 }): Place {
  const { direction, step = 1 } = how;
  const rank = within(rankOf(place, size, direction) + step, size.rows * size.columns);
  return placeAt(rank, size, direction);
}

/** The next empty cell after this one, round the end; undefined where none is. */
export function nextEmpty(
  place: Place,
  size: Size,
  { direction, isEmpty }: { direction: Direction; isEmpty: (place: Place) => boolean },
): Place | undefined {
  const count = size.rows * size.columns;
  const from = rankOf(place, size, direction);
  for (let step = 1; step <= count; step += 1) {
    const candidate = placeAt((from + step) % count, size, direction);
    if (isEmpty(candidate)) return candidate;
  }
  return undefined;
}

/** The score that a key gives, null to clear; undefined for other keys. The upper row of an AZERTY counts too. */
export function scoreOfKey({ key, code }: { key: string; code: string }): number | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null;
  const digit = /^[0-5]$/.test(key) ? key : /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1];
  if (digit === undefined) return undefined;
  return digit === '0' ? null : Number(digit);
}
