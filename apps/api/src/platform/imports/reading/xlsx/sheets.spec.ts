import { cellsOf, problemOf, readThrough, reader } from '../trials/reading-trial';
import { smallWorkbook, textRows } from '../trials/small-workbook';

const TABLE = textRows([
  ['Name', 'Status', 'Note'],
  ['A', 'new', 'x'],
  ['B', 'old', 'y'],
]);
const README = textRows([['How to fill this in'], ['Write one use case a row'], ['Ask us by mail']]);

describe('which sheet of a workbook is read', () => {
  const sheets = [
    { name: 'Cover', rows: '' },
    { name: 'Read me', rows: README },
    { name: 'Lists', rows: TABLE, state: 'veryHidden' as const },
    { name: 'Old', rows: TABLE, state: 'hidden' as const },
    { name: 'Register', rows: TABLE },
    { name: 'Draft', rows: TABLE },
  ];

  it('the first table that shows, and the others are told', async () => {
    const { inspection } = await readThrough(await smallWorkbook({ sheets }));
    expect(inspection.reading).toEqual({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheet: 'Register',
      headerRow: 1,
    });
    expect(inspection.sheets).toEqual([
      { name: 'Cover', isHidden: false, isEmpty: true },
      { name: 'Read me', isHidden: false, isEmpty: false },
      { name: 'Lists', isHidden: true, isEmpty: false },
      { name: 'Old', isHidden: true, isEmpty: false },
      { name: 'Register', isHidden: false, isEmpty: false },
      { name: 'Draft', isHidden: false, isEmpty: false },
    ]);
    expect(inspection.notices).toEqual([
      { code: 'sheets-empty', count: 1, where: ['Cover'] },
      { code: 'sheets-other', count: 2, where: ['Read me', 'Draft'] },
      { code: 'sheets-hidden', count: 2, where: ['Lists', 'Old'] },
    ]);
  });

  it('any that holds something may be chosen, hidden or not', async () => {
    const trial = await readThrough(await smallWorkbook({ sheets }), { sheet: 'Old' });
    expect(trial.inspection.reading.sheet).toBe('Old');
    expect(trial.rows).toHaveLength(2);
  });

  it('one that is not there, or empty, is refused', async () => {
    const workbook = await smallWorkbook({ sheets });
    expect(await problemOf(workbook, { sheet: 'Nope' })).toMatchObject({
      code: 'sheet-missing',
      where: ['Nope'],
    });
    expect((await problemOf(workbook, { sheet: 'Cover' })).code).toBe('nothing-inside');
  });

  it('a sheet is not empty because its first rows are', async () => {
    const at = (row: number) => {
      const rows = `<row r="${row}"><c t="str"><v>Name</v></c></row><row><c><v>1</v></c></row>`;
      return smallWorkbook({ sheets: [{ name: 'S', rows }] });
    };
    const trial = await readThrough(await at(900));
    expect(trial.inspection.reading.headerRow).toBe(900);
    expect(trial.rows.map(({ number }) => number)).toEqual([901]);
    expect((await problemOf(await at(5000))).code).toBe('header-too-far');
  });

  it('parts stand where the relations say, from the root or not', async () => {
    const workbook = await smallWorkbook({
      sheets: [{ name: 'S', rows: '' }],
      parts: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="s0" Type="http://purl.oclc.org/ooxml/x/worksheet" Target="/odd/Place.xml"/></Relationships>',
        'odd/place.xml': `<worksheet><sheetData>${TABLE}</sheetData></worksheet>`,
      },
    });
    expect((await readThrough(workbook)).rows).toHaveLength(2);
  });
});

describe('what surrounds the rows of a sheet', () => {
  const GROUPS =
    '<row r="1"><c r="A1" t="str"><v>Identity</v></c><c r="B1"/><c r="C1" t="str"><v>Money</v></c></row>';
  const NAMES =
    '<row r="2"><c r="A2" t="str"><v>Name</v></c><c r="B2" t="str"><v>Id</v></c><c r="C2" t="str"><v>Cost</v></c></row>';
  const DATA = '<row r="3"><c r="A3" t="str"><v>x</v></c><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row>';

  it('hidden columns and merged cells are read and told', async () => {
    const sheet = {
      name: 'S',
      rows:
        GROUPS + NAMES + DATA + '<row r="4"><c r="A4" t="str"><v>both</v></c><c r="C4"><v>3</v></c></row>',
      before: '<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>',
      behind: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A4:B4"/></mergeCells>',
    };
    const trial = await readThrough(await smallWorkbook({ sheets: [sheet] }));
    expect(trial.inspection.notices).toEqual([
      { code: 'rows-above-header', count: 1, where: ['1'] },
      { code: 'merged-cells', count: 2, where: ['A1:B1', 'A4:B4'] },
      { code: 'hidden-columns', count: 1, where: ['B'] },
    ]);
    expect(trial.summary.notices).toEqual([{ code: 'merged-cells', count: 1, where: ['A4:B4'] }]);
    expect(cellsOf(trial)[1]).toEqual(['both', '', { type: 'number', text: '3' }]);
  });

  it('a merged name counts for each of its columns, and for each of its rows', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>Cost</v></c></row>' +
      '<row r="2"><c r="B2" t="str"><v>Year 1</v></c><c r="C2" t="str"><v>Year 2</v></c></row>' +
      DATA;
    const behind = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>';
    const workbook = await smallWorkbook({ sheets: [{ name: 'S', rows, behind }] });
    const headers = async (headerRow: number) =>
      (await reader.inspect({ bytes: workbook }, { headerRow })).columns.map(({ header }) => header);
    expect(await headers(1)).toEqual(['Name', 'Cost', 'Cost']);
    expect(await headers(2)).toEqual(['Name', 'Year 1', 'Year 2']);
  });

  it('they are found behind many rows that nobody looks at', async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, nth) => `<row><c><v>${nth}</v></c><c><v>${nth * 7}</v></c></row>`,
    );
    const behind = '<autoFilter ref="A2:C99"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>';
    const sheets = [{ name: 'S', rows: GROUPS + NAMES + many.join(''), behind }];
    const { notices } = await reader.inspect({ bytes: await smallWorkbook({ sheets }) });
    expect(notices).toContainEqual({ code: 'merged-cells', count: 1, where: ['A1:C1'] });
  });

  it('the row that a person filters by holds the names', async () => {
    const rows = textRows([
      ['Who', 'What', 'When'],
      ['one', 'two', 'three'],
      ['Name', 'Status', 'Note'],
      ['A', 'new', 'x'],
    ]);
    const sheets = [{ name: 'S', rows, behind: '<autoFilter ref="A3:C4"/>' }];
    const { inspection } = await readThrough(await smallWorkbook({ sheets }));
    expect(inspection.reading.headerRow).toBe(3);
  });
});
