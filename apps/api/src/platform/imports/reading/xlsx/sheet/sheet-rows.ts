import { BOUNDS } from '../../bounds';
import type { Notices } from '../../notices';
import type { SourceRow, SourceRows } from '../../table/source';
import { type SheetFrame, SheetListener } from './sheet-listener';
import { SheetTail } from './sheet-tail';
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

/** The first rows of a sheet that hold something, up to row `until`, and what stands around all of its rows. */
export async function topOfSheet(
  { parts, part, sense }: OpenSheet,
  notices: Notices,
  until: number,
): Promise<{ rows: readonly SourceRow[]; frame: SheetFrame }> {
  const listener = new SheetListener(new CellReader(sense, notices), notices);
  const xml = new XmlReader(part, listener);
  const tail = new SheetTail();
  const rows: SourceRow[] = [];
  let isEnough = false;
  for await (const chunk of parts.bytesOf(part, BOUNDS.sheet)) {
    if (isEnough && !listener.isPastRows) {
      tail.add(chunk);
      continue;
    }
    xml.write(chunk);
    for (const row of listener.take())
      if (row.cells.length > 0 && row.number <= until) rows.push(row);
      else isEnough ||= row.number > until;
    if (isEnough && !listener.isPastRows) tail.add(chunk.subarray(-64));
  }
  tail.tellInto(listener.frame);
  return { rows, frame: listener.frame };
}

/** Whether no cell of a sheet holds anything; reads no further than the first that does. */
export async function isEmptySheet(sheet: OpenSheet, notices: Notices): Promise<boolean> {
  for await (const rows of sheetRows(sheet, notices, () => undefined))
    if (rows.some(({ cells }) => cells.length > 0)) return false;
  return true;
}
