import { type Area, areaOf } from '../cells/cell-place';
import type { SheetFrame } from './sheet-listener';

const END = /<\/(?:\w+:)?sheetData\s*>/;
/** The end of the rows may stand across two pieces: so much of the earlier one is kept. */
export const END_LENGTH = 64;
const MOST = 4 * 1024 * 1024;

/** What stands behind the rows of a sheet, when only its first rows were wanted: the rest is passed over unread. */
export class SheetTail {
  private held = '';
  private isPastRows = false;

  add(chunk: Buffer): void {
    if (this.held.length > MOST) return;
    const text = this.held + chunk.toString('latin1');
    if (this.isPastRows) this.held = text;
    else {
      const end = END.exec(text);
      this.isPastRows = end !== null;
      this.held = end ? text.slice(end.index) : text.slice(-END_LENGTH);
    }
  }

  /** Adds what it found to what the rows' reader knows. */
  tellInto(frame: SheetFrame): void {
    if (!this.isPastRows) return;
    frame.merged.push(...this.areas('mergeCell'));
    frame.filter ??= this.areas('autoFilter')[0] ?? null;
  }

  private areas(name: string): Area[] {
    const tags = this.held.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*?ref="([^"]{1,40})"`, 'g'));
    return [...tags].flatMap(([, ref = '']) => areaOf(ref) ?? []);
  }
}
