import type { Cell } from '@jalon/domain/imports/reading';
import { cellsOf, noticeOf, readThrough, type Trial } from '../../trials/reading-trial';
import { smallWorkbook, type SmallWorkbook } from '../../trials/small-workbook';

const HEADER = '<row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>Value</v></c></row>';
/** By number: general, date, with time, share, hour, hours beyond a day, post code, euros, date in letters. */
const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="00000"/>
<numFmt numFmtId="166" formatCode="#,##0.00\\ &quot;€ par mois&quot;;[Red]\\-#,##0.00"/><numFmt numFmtId="167" formatCode="[$-40C]d\\ mmmm\\ yyyy;@"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="20"/><xf numFmtId="46"/>
<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>`;

async function trialOf(rows: string, more: Partial<SmallWorkbook> = {}): Promise<Trial> {
  const sheets = [{ name: 'S', rows: `${HEADER}${rows}` }];
  return readThrough(await smallWorkbook({ sheets, styles: STYLES, ...more }));
}

const number = (text: string): Cell => ({ type: 'number', text });
const date = (text: string): Cell => ({ type: 'date', text });

const MEANINGS: readonly (readonly [string, string, Cell])[] = [
  ['a number', '<c><v>1234.5</v></c>', number('1234.5')],
  ['a number with the noise of its binary form', '<c><v>0.30000000000000004</v></c>', number('0.3')],
  ['a very small number', '<c><v>1.5E-3</v></c>', number('0.0015')],
  ['euros, whatever their format says in quotes', '<c s="7"><v>12.5</v></c>', number('12.5')],
  ['a share', '<c s="3"><v>0.25</v></c>', { type: 'number', text: '0.25', isShare: true }],
  ['a post code', '<c s="6"><v>1250</v></c>', number('01250')],
  ['a date', '<c s="1"><v>45366</v></c>', date('2024-03-15')],
  ['a date in French letters', '<c s="8"><v>45366</v></c>', date('2024-03-15')],
  ['a date and its hour', '<c s="2"><v>45366.5625</v></c>', date('2024-03-15T13:30:00')],
  ['a midnight', '<c s="2"><v>45366</v></c>', date('2024-03-15')],
  ['almost the next day', '<c s="2"><v>45366.9999999</v></c>', date('2024-03-16')],
  ['the first day', '<c s="1"><v>1</v></c>', date('1900-01-01')],
  ['the day before the one that never was', '<c s="1"><v>59</v></c>', date('1900-02-28')],
  ['the day that never was', '<c s="1"><v>60</v></c>', number('60')],
  ['the day after', '<c s="1"><v>61</v></c>', date('1900-03-01')],
  ['a day before time', '<c s="1"><v>-3</v></c>', number('-3')],
  ['an hour', '<c s="4"><v>0.5625</v></c>', '13:30:00'],
  ['hours beyond a day', '<c s="5"><v>1.5</v></c>', '36:00:00'],
  ['a date as ISO', '<c t="d"><v>2024-03-15T00:00:00Z</v></c>', date('2024-03-15')],
  ['yes', '<c t="b"><v>1</v></c>', { type: 'boolean', text: 'true' }],
  ['an error', '<c t="e"><v>#N/A</v></c>', { type: 'error', text: '#N/A' }],
  ['a formula that gives a text', '<c t="str"><f>A1&amp;"x"</f><v>Namex</v></c>', 'Namex'],
  ['a formula that gives a number', '<c><f>1+1</f><v>2</v></c>', number('2')],
  ['a text in place', '<c t="inlineStr"><is><r><t>one </t></r><r><t>two</t></r></is></c>', 'one two'],
  ['spaces that count', '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
  ['a text in CDATA', '<c t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
  ['escaped breaks', '<c t="str"><v>one_x000D_\ntwo_x005F_x000D_</v></c>', 'one\ntwo_x000D_'],
  ['half a character', '<c t="str"><v>a_xD83D_b</v></c>', 'a\ufffdb'],
  ['letters outside the plane', '<c t="str"><v>🎯 é &#233;</v></c>', '🎯 é é'],
];
const NAME = '<c t="str"><v>x</v></c>';

describe('what a cell of a workbook means', () => {
  let read: Cell[][] = [];

  beforeAll(async () => {
    const rows = MEANINGS.map(([, cell]) => `<row>${NAME}${cell}</row>`);
    read = cellsOf(await trialOf(rows.join('')));
  });

  it.each(MEANINGS.map(([what, , expected], nth) => [what, expected, nth] as const))(
    '%s',
    (_, expected, nth) => {
      expect(read[nth]).toEqual(['x', expected]);
    },
  );

  it('dates that count from 1904', async () => {
    const trial = await trialOf(`<row>${NAME}<c s="1"><v>43904</v></c></row>`, { is1904: true });
    expect(cellsOf(trial)).toEqual([['x', date('2024-03-15')]]);
    expect(noticeOf(trial, 'dates-from-1904')).toBeDefined();
  });

  it('shared texts, rich ones in one piece, without the reading aids of Japanese', async () => {
    const strings =
      '<si><t>plain</t></si><si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and not</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>';
    const rows = [0, 1, 2, 3, 99].map((nth) => `<row><c t="s"><v>0</v></c><c t="s"><v>${nth}</v></c></row>`);
    expect(cellsOf(await trialOf(rows.join(''), { strings }))).toEqual([
      ['plain', 'plain'],
      ['plain', 'bold and not'],
      ['plain', '東京'],
      ['plain'],
      ['plain'],
    ]);
  });

  it('names of elements may carry a prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Name</x:t></x:is></x:c></x:row>' +
      '<x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = { 'xl/worksheets/sheet1.xml': xml };
    const trial = await readThrough(await smallWorkbook({ sheets: [{ name: 'S', rows: '' }], parts }));
    expect(cellsOf(trial)).toEqual([[number('5')]]);
  });

  it('cells and rows stand where they say, or one after the other', async () => {
    const trial = await trialOf(
      '<row r="4"><c r="C4"><v>3</v></c></row><row><c><v>1</v></c><c r="D5"><v>4</v></c><c><v>5</v></c></row>',
    );
    expect(trial.rows).toEqual([
      { number: 4, cells: ['', '', number('3')] },
      { number: 5, cells: [number('1'), '', '', number('4'), number('5')] },
    ]);
    expect(noticeOf(trial, 'rows-wider')?.where).toEqual(['4', '5']);
  });

  it('what a person may wonder at is told with its place', async () => {
    const trial = await trialOf(
      '<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2"><f>SUM(1,2)</f></c></row>' +
        '<row r="3" hidden="1"><c r="A3" s="3"><v>0.5</v></c></row><row r="4" hidden="1"/>',
    );
    expect(trial.rows).toHaveLength(2);
    expect(trial.summary.notices).toEqual([
      { code: 'error-cells', count: 1, where: ['A2'] },
      { code: 'formulas-without-value', count: 1, where: ['B2'] },
      { code: 'percents', count: 1, where: ['A3'] },
      { code: 'hidden-rows', count: 1, where: ['3'] },
      { code: 'blank-rows', count: 1, where: ['4'] },
    ]);
  });
});
