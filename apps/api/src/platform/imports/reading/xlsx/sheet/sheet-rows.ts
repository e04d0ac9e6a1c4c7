import { BOUNDS } from '../../bounds';
import type { Notices } from '../../notices';
import { filled } from '../../table/blank';
import type { SourceRow, SourceRows } from '../../table/source';
import { type SheetFrame, SheetListener } from './sheet-listener';
import { END_LENGTH, SheetTail } from './sheet-tail';
import { CellReader, type CellSense } from '../cells/typed-cell';
import { XmlReader } from '../xml';
import type { ZipParts } from '../zip-parts';

/** One sheet of an open workbook. */
export interface OpenSheet {
  readonly parts: ZipParts;
  readonly part: string;
  readonly sense: CellSense;
}

/** The rows of a sheet as they inflate; what stands around them is told once they have passed. */
export async function* sheetRows(
  { parts, part, sense }: OpenSheet,
  notices: Notices,
  onFrame: (frame: SheetFrame) => void,
): SourceRows {
  const listener = new SheetListener(new CellReader(sense, notices), notices);
  const xml = new XmlReader(part, listener);
  let isEmpty = true;
  for await (const chunk of parts.bytesOf(part, BOUNDS.sheet)) {
    isEmpty = false;
    xml.write(chunk);
    if (listener.ready.length > 0) yield listener.take();
  }
  if (!isEmpty) xml.close();
  onFrame(listener.frame);
}

/** The first row of a sheet that holds something; null where none does. Reads no further. */
export async function firstFilledRow(sheet: OpenSheet, notices: Notices): Promise<number | null> {
  for await (const rows of sheetRows(sheet, notices, () => undefined)) {
    const first = rows.find(({ cells }) => filled(cells) > 0);
    if (first) return first.number;
  }
  return null;
}

/** The first rows of a sheet that hold something, and what stands around all of its rows. */
export interface SheetTop {
  readonly rows: readonly SourceRow[];
  readonly frame: SheetFrame;
}

/** Reads the rows up to `until`, and passes over the others. */
export async function topOfSheet(
  { parts, part, sense }: OpenSheet,
  notices: Notices,
  until: number,
): Promise<SheetTop> {
  const listener = new SheetListener(new CellReader(sense, notices), notices);
  const xml = new XmlReader(part, listener);
  const tail = new SheetTail();
  const rows: SourceRow[] = [];
  let isEnough = false;
  let isEmpty = true;
  for await (const chunk of parts.bytesOf(part, BOUNDS.sheet)) {
    if (isEnough) {
      tail.add(chunk);
      continue;
    }
    isEmpty = false;
    xml.write(chunk);
    const taken = listener.take();
    rows.push(...taken.filter(({ number, cells }) => number <= until && cells.length > 0));
    isEnough = !listener.isPastRows && taken.some(({ number }) => number > until);
    if (isEnough) tail.add(chunk.subarray(-END_LENGTH));
  }
  if (!isEnough && !isEmpty) xml.close();
  tail.tellInto(listener.frame);
  return { rows, frame: listener.frame };
}
