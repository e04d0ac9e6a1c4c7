import { sharedStringsOf } from './cells/shared-strings';
import type { OpenSheet } from './sheet/sheet-rows';
import { numberKindsOf } from './cells/styles';
import type { CellSense } from './cells/typed-cell';
import { type Workbook, workbookOf, type WorkbookSheet } from './workbook';
import { ZipParts } from './zip-parts';

/** A workbook whose texts and styles are at hand, so that any of its sheets can be read. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly sheet: (sheet: WorkbookSheet) => OpenSheet;
}

export async function openWorkbook(bytes: Buffer): Promise<OpenWorkbook> {
  const parts = await ZipParts.open(bytes);
  const workbook = await workbookOf(parts);
  const { strings, styles, is1904 } = workbook;
  const sense: CellSense = {
    strings: strings === null ? [] : await sharedStringsOf(parts, strings),
    kinds: styles === null ? [] : await numberKindsOf(parts, styles),
    is1904,
  };
  return { workbook, sheet: ({ part }) => ({ parts, part, sense }) };
}
