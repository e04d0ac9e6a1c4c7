/** `C` → 2; -1 where the reference names no column. Reads letters up to the first digit. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let place = 0; place < reference.length; place += 1) {
    const code = reference.charCodeAt(place) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
    if (column > 20_000) return -1;
  }
  return column - 1;
}

/** 2 → `C`. */
export function columnName(position: number): string {
  let name = '';
  for (let left = position + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** Cells from one corner to the other; rows from 1, columns from 0. */
export interface Area {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** `A1:C2` as an area; null where it is none. */
export function areaOf(name: string): Area | null {
  const found = AREA.exec(name);
  if (!found) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = found;
  return {
    name,
    top: Number(fromRow),
    left: columnOf(fromColumn),
    bottom: Number(toRow),
    right: columnOf(toColumn),
  };
}
