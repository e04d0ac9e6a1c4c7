import { planPaste, readScore } from './paste';
import { asTabs, placesOf } from './range';
import { blockOf, blockOfHtml, blockOfText } from './read-block';

describe('a score as it is written', () => {
  it.each<[string, number]>([
    ['4', 4],
    [' 4 ', 4],
    ['4,0', 4],
    ['4.00', 4],
    ['4/5', 4],
    ['4\u00a0/\u202f5', 4],
    ["'3", 3],
    ['05', 5],
  ])('%j is %d', (text, score) => {
    expect(readScore(text)).toEqual({ kind: 'score', score });
  });

  it.each(['', '  ', '-', '–', 'n/a', 'NA', 's.o.', '·', '?'])('%j gives no view', (text) => {
    expect(readScore(text)).toEqual({ kind: 'blank' });
  });

  it.each([
    ['3,5', 'not-whole'],
    ['6', 'out-of-scale'],
    ['0', 'out-of-scale'],
    ['-2', 'out-of-scale'],
    ['80 %', 'not-a-number'],
    ['fort', 'not-a-number'],
    ['12/11/2026', 'not-a-number'],
    ['1e0', 'not-a-number'],
  ])('%j is refused: %s', (text, why) => {
    expect(readScore(text)).toEqual({ kind: 'refused', why });
  });
});

describe('what a spreadsheet copies', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'Excel',
      '4\t5\r\n3\t2\r\n',
      [
        ['4', '5'],
        ['3', '2'],
      ],
    ],
    [
      'LibreOffice',
      '4,0\t5,0\n3,0\t\n',
      [
        ['4,0', '5,0'],
        ['3,0', ''],
      ],
    ],
    [
      'Google Sheets',
      '4\t5\n3\t2',
      [
        ['4', '5'],
        ['3', '2'],
      ],
    ],
    ['one cell', '4', [['4']]],
    ['one column', '4\n5\n\n3', [['4'], ['5'], [''], ['3']]],
    [
      'a cell of two lines',
      '"deux\nlignes"\t3\n"dit ""oui"""\t4',
      [
        ['deux\nlignes', '3'],
        ['dit "oui"', '4'],
      ],
    ],
    ['a file with semicolons', '4;5;3', [['4', '5', '3']]],
  ])('%s', (_, text, block) => {
    expect(blockOfText(text)).toEqual(block);
  });

  it('reads a table where there is no text to read', () => {
    const html = '<table><tr><td>4</td><td colspan="2">5</td></tr><tr><th>3</th><td> 2 </td></tr></table>';
    expect(blockOfHtml(html)).toEqual([
      ['4', '5', ''],
      ['3', '2'],
    ]);
    expect(blockOf({ text: '', html })).toEqual(blockOfHtml(html));
    expect(blockOf({ text: '4\t5', html })).toEqual([['4', '5']]);
    expect(blockOf({ text: '4', html: '<p>4</p>' })).toEqual([['4']]);
  });
});

describe('a block put down in the grid', () => {
  const size = { rows: 2, columns: 2 };

  it('takes what fits and says of the rest why not', () => {
    const block = [
      ['4,0', '6', '5'],
      ['', 'fort', ''],
      ['3', '3', ''],
    ];
    expect(planPaste(block, { row: 0, column: 0 }, size)).toEqual({
      scores: [{ place: { row: 0, column: 0 }, score: 4 }],
      refused: [
        { place: { row: 0, column: 1 }, text: '6', why: 'out-of-scale' },
        { place: { row: 1, column: 1 }, text: 'fort', why: 'not-a-number' },
      ],
      beyond: 3,
      blanks: 3,
    });
  });

  it('begins at the focus', () => {
    const { scores, beyond } = planPaste(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      { row: 1, column: 1 },
      size,
    );
    expect(scores).toEqual([{ place: { row: 1, column: 1 }, score: 1 }]);
    expect(beyond).toBe(3);
  });
});

describe('a range that is copied', () => {
  it('comes back as it was, whichever corner it began at', () => {
    const scores = [
      [4, null],
      [2, 5],
    ];
    const range = { anchor: { row: 1, column: 1 }, focus: { row: 0, column: 0 } };
    const text = asTabs(range, ({ row, column }) => scores[row]?.[column] ?? null);
    expect(text).toBe('4\t\n2\t5');
    expect(placesOf(range).flat()).toHaveLength(4);
    expect(planPaste(blockOfText(text), { row: 0, column: 0 }, { rows: 2, columns: 2 }).scores).toHaveLength(
      3,
    );
  });
});
