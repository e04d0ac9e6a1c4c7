import { type FileColumn, textOf } from '@jalon/domain/imports/reading';
import { PREVIEW } from '../bounds';
import type { Notices } from '../notices';
import { type Area, columnName } from '../xlsx/cells/cell-place';
import { isBlank, widthOf } from './blank';
import type { SourceRow } from './source';
import { wellFormed } from './well-formed';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const shortened = (text: string, most: number): string =>
  text.length > most ? `${wellFormed(text.slice(0, most - 1))}…` : text;

/** The value of a merged area stands in its first cell and counts for all of the row of names. */
function mergedName(
  rows: readonly SourceRow[],
  merged: readonly Area[],
  at: { row: number; column: number },
): string {
  const area = merged.find(
    ({ top, bottom, left, right }) =>
      at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
  );
  return area ? textOf(rows.find(({ number }) => number === area.top)?.cells[area.left]) : '';
}

function samplesOf(rows: readonly SourceRow[], position: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    if (samples.size >= PREVIEW.samples) break;
    if (!isBlank(cells[position])) samples.add(shortened(textOf(cells[position]).trim(), PREVIEW.sample));
  }
  return [...samples];
}

/** The columns below a row of names, by position, with what stands in them. */
export function columnsOf(
  rows: readonly SourceRow[],
  headerRow: number,
  merged: readonly Area[],
): FileColumn[] {
  const header = rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const below = rows.filter(({ number }) => number > headerRow);
  const width = Math.max(widthOf(header), ...below.map(({ cells }) => widthOf(cells)));
  return Array.from({ length: width }, (_, position) => {
    const own = oneLine(textOf(header[position]));
    const name = own || oneLine(mergedName(rows, merged, { row: headerRow, column: position }));
    return { position, header: shortened(name, PREVIEW.cell), samples: samplesOf(below, position) };
  });
}

/** Tells columns without a name and names that are borne more than once. */
export function noteNames(columns: readonly FileColumn[], notices: Notices): void {
  const times = new Map<string, number>();
  for (const { header, position } of columns) {
    if (header === '') notices.note('header-blank', columnName(position));
    else times.set(header, (times.get(header) ?? 0) + 1);
  }
  for (const [header, count] of times) if (count > 1) notices.note('header-repeated', `${header} (${count})`);
}
