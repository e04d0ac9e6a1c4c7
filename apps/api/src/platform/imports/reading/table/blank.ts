import { type Cell, textOf } from '@jalon/domain/imports/reading';

/** Nothing but white space. */
export const isBlank = (cell: Cell | undefined): boolean => textOf(cell).trim() === '';

/** How many cells hold something. */
export const filled = (cells: readonly Cell[]): number =>
  cells.reduce((count: number, cell) => (isBlank(cell) ? count : count + 1), 0);

/** The width up to the last cell that holds something. */
export function widthOf(cells: readonly Cell[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width -= 1;
  return width;
}
