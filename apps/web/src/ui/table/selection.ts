/** Which rows of a list are picked; `all`: every result of the filter but for `keys`. */
export interface Picking {
  readonly all: boolean;
  readonly keys: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
}

export const NOTHING_PICKED: Picking = { all: false, keys: new Set(), anchor: null };

export const isPicked = ({ all, keys }: Picking, key: string): boolean => all !== keys.has(key);

/** How many are picked, of `total` results. */
export const countPicked = ({ all, keys }: Picking, total: number): number =>
  all ? Math.max(0, total - keys.size) : keys.size;

/** The same picking in which these keys are picked, or not. */
function withKeys(picking: Picking, which: readonly string[], picked: boolean): Picking {
  const keys = new Set(picking.keys);
  for (const key of which)
    if (picked === picking.all) keys.delete(key);
    else keys.add(key);
  return { ...picking, keys };
}

/** The keys from one row to another, both included, in the order of the list. */
export function rangeOf(order: readonly string[], from: string | null, to: string): readonly string[] {
  const [start, end] = [from === null ? -1 : order.indexOf(from), order.indexOf(to)];
  if (start < 0 || end < 0) return [to];
  return order.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** A row is picked or let go; with a range, all from the anchor on become as the row becomes. */
export function toggled(picking: Picking, key: string, range: readonly string[] = [key]): Picking {
  const picked = !isPicked(picking, key);
  return { ...withKeys(picking, range, range.length > 1 ? true : picked), anchor: key };
}

/** Extends the picking from the anchor (or `from`) to a row; the anchor stays where it was. */
export function extended(
  picking: Picking,
  order: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Picking {
  const anchor = picking.anchor ?? from;
  return { ...withKeys(picking, rangeOf(order, anchor, to), true), anchor };
}

export type ShownState = 'none' | 'some' | 'all';

/** How many of the rows shown are picked. */
export function shownState(picking: Picking, order: readonly string[]): ShownState {
  const picked = order.filter((key) => isPicked(picking, key)).length;
  if (picked === 0) return 'none';
  return picked === order.length ? 'all' : 'some';
}

/** Picks all the rows shown, or lets them all go where they are picked already. */
export const toggledShown = (picking: Picking, order: readonly string[]): Picking =>
  withKeys(picking, order, shownState(picking, order) !== 'all');

/** What a table is told of the picking of its rows. */
export interface TableSelection<Row> {
  /** Whether the row is picked, by its key. */
  readonly isPicked: (key: string) => boolean;
  readonly shown: ShownState;
  readonly onToggle: (key: string, ranged: boolean) => void;
  readonly onToggleShown: () => void;
  /** Names the row's box: « Sélectionner Veille ». */
  readonly labelOf: (row: Row) => string;
}
