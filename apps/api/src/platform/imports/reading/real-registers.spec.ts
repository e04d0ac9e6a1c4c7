import { type Cell, type Inspection, type RawRow, type Reading, textOf } from '@jalon/domain/imports/reading';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { SpreadsheetReader } from './spreadsheet-reader';

const FOLDER = path.resolve(import.meta.dirname, '../../../../../../../shared/data/us-federal-ai-inventory');
const EXPECTED = path.join(FOLDER, 'expected_counts.json');
const isHere = existsSync(EXPECTED);
if (!isHere) console.warn(`The real registers are not read: ${FOLDER} is absent`);

const Counts = z.record(z.string(), z.number());
const Expected = z.object({
  consolidated_2024: z.object({
    file: z.string(),
    rows: z.number(),
    per_agency_csv: Counts,
    stage_of_development: Counts,
    topic_area: Counts,
    impact: Counts,
    pii: Counts,
  }),
  agency_files_2025: z.array(
    z.object({
      file: z.string(),
      format: z.enum(['csv', 'xlsx']),
      encoding: z.string().nullable(),
      sheet: z.string().nullish(),
      visible_sheets: z.array(z.string()).nullable(),
      header_row_0based: z.number(),
      non_empty_header_cells: z.number().optional(),
      data_rows: z.number(),
      rows_with_a_name: z.number(),
      name_column: z.string(),
    }),
  ),
});

const ENCODINGS: Record<string, string> = { cp1252: 'windows-1252', 'utf-8-sig': 'utf-8' };
const reader = new SpreadsheetReader();
const at = (file: string) => ({ path: path.join(FOLDER, file), name: file });

async function allRows(file: string, reading: Reading): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  const summary = await reader.rows(at(file), reading, { onBatch: (batch) => void rows.push(...batch) });
  expect(summary.rows).toBe(rows.length);
  return rows;
}

const positionOf = ({ columns }: Inspection, header: string): number => {
  const column = columns.find((one) => one.header === header);
  if (!column) throw new Error(`No column “${header}”`);
  return column.position;
};

const counted = (rows: readonly RawRow[], position: number): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { cells } of rows) {
    const text = textOf(cells[position]).trim();
    counts[text] = (counts[text] ?? 0) + 1;
  }
  return counts;
};

const isFilled = (cell: Cell | undefined): boolean => textOf(cell).trim() !== '';

(isHere ? describe : describe.skip)('the published registers of a government', () => {
  const expected = isHere ? Expected.parse(JSON.parse(readFileSync(EXPECTED, 'utf8'))) : null;
  const consolidated = expected?.consolidated_2024;

  it('reads the consolidated register, row by row and agency by agency', async () => {
    if (!consolidated) return;
    const inspection = await reader.inspect(at(consolidated.file));
    expect(inspection.reading).toEqual({
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: ',',
      sheet: null,
      headerRow: 1,
    });
    expect(inspection.columns).toHaveLength(62);
    expect(inspection.notices.find(({ code }) => code === 'header-repeated')?.where).toEqual(
      expect.arrayContaining([expect.stringMatching(/ \(9\)$/)]),
    );
    const rows = await allRows(consolidated.file, inspection.reading);
    expect(rows).toHaveLength(consolidated.rows);
    const count = (header: RegExp) =>
      counted(rows, inspection.columns.find((one) => header.test(one.header))?.position ?? -1);
    expect(count(/^Agency$/)).toEqual(consolidated.per_agency_csv);
    expect(count(/^Stage of Development$/)).toEqual(consolidated.stage_of_development);
    expect(count(/^Use Case Topic Area$/)).toEqual(consolidated.topic_area);
    expect(count(/rights-impacting, safety-impacting/)).toEqual(consolidated.impact);
    const last = rows.at(-1);
    expect(last?.number).toBe(consolidated.rows + 1);
    expect(rows.some(({ cells }) => cells.some((cell) => textOf(cell).includes('’')))).toBe(true);
  });

  it.each(expected?.agency_files_2025 ?? [])('reads $file', async (file) => {
    const inspection = await reader.inspect(at(file.file));
    const { reading, columns, sheets, notices } = inspection;
    expect(reading).toMatchObject({
      format: file.format,
      encoding: file.encoding === null ? null : ENCODINGS[file.encoding],
      sheet: file.sheet ?? null,
      headerRow: file.header_row_0based + 1,
    });
    if (file.visible_sheets)
      expect(sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)).toEqual(file.visible_sheets);
    if (file.non_empty_header_cells !== undefined)
      expect(columns.filter(({ header }) => header !== '')).toHaveLength(file.non_empty_header_cells);
    const rows = await allRows(file.file, reading);
    expect(rows).toHaveLength(file.data_rows);
    const name = positionOf(inspection, file.name_column);
    expect(rows.filter(({ cells }) => isFilled(cells[name]))).toHaveLength(file.rows_with_a_name);
    if (file.header_row_0based > 0)
      expect(notices).toContainEqual({ code: 'rows-above-header', count: 1, where: ['1'] });
  });

  it('tells the empty first sheet, the hidden ones and the merged cells', async () => {
    const file = expected?.agency_files_2025.find(({ file: name }) => name.includes('justice'));
    if (!file) return;
    const { notices } = await reader.inspect(at(file.file));
    expect(notices).toContainEqual({ code: 'sheets-empty', count: 1, where: ['Inventory Overview'] });
    expect(notices).toContainEqual({ code: 'sheets-hidden', count: 2, where: ['Sheet3', 'Selections'] });
    expect(notices.find(({ code }) => code === 'merged-cells')?.where).toContain('A1:H1');
  });
});
