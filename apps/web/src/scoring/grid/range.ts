import type { Place } from './grid-moves';

/** From where to where cells are taken together; both corners included. */
export interface Range {
  readonly anchor: Place;
  readonly focus: Place;
}

/** First and last row and column of a range. */
export function boundsOf({ anchor, focus }: Range) {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

/** Every cell of a range, row after row. */
export function placesOf(range: Range): readonly (readonly Place[])[] {
  const { top, bottom, left, right } = boundsOf(range);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
  );
}

export const isSingle = ({ anchor, focus }: Range): boolean =>
  anchor.row === focus.row && anchor.column === focus.column;

/** A range as a spreadsheet takes it: tabs between columns, a line for each row, empty cells empty. */
export const asTabs = (range: Range, scoreAt: (place: Place) => number | null): string =>
  placesOf(range)
    .map((row) => row.map((place) => scoreAt(place) ?? '').join('\t'))
    .join('\n');
