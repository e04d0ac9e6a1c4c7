import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place, Size } from '../grid/grid-moves';
import type { Range } from '../grid/range';

const single = (place: Place): Range => ({ anchor: place, focus: place });

const within = ({ row, column }: Place, { rows, columns }: Size): Place => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** Puts the focus on a cell, and the cell in sight: beside what stays in place when the grid is scrolled. */
function reach(table: HTMLTableElement | null, { row, column }: Place): void {
  const cell = table?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Where one stands in the grid: one cell in the order of Tab, the focus following wherever one goes. */
export function usePlace(size: Size, start: Place) {
  const table = useRef<HTMLTableElement>(null);
  const [range, setRange] = useState<Range>(() => single(within(start, size)));
  const wantsFocus = useRef(false);
  const go = useCallback(
    (place: Place, grows = false) => {
      wantsFocus.current = true;
      setRange((before) => (grows ? { ...before, focus: within(place, size) } : single(within(place, size))));
    },
    [size],
  );
  const selectAll = useCallback(() => {
    wantsFocus.current = true;
    setRange({ anchor: { row: size.rows - 1, column: size.columns - 1 }, focus: { row: 0, column: 0 } });
  }, [size]);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    reach(table.current, range.focus);
  }, [range]);
  const focusCell = useCallback(() => reach(table.current, range.focus), [range]);
  return { table, range, go, selectAll, focusCell };
}
