import { noticeOf, problemOf, readThrough, reader } from '../trials/reading-trial';

const NAMES = 'Name;Status;Owner;Note';
const A = 'A;new;ann@example.org;some words';
const B = 'B;12;bob@example.org;';

const headerOf = async (...lines: readonly string[]): Promise<number> =>
  (await reader.inspect({ bytes: Buffer.from(lines.join('\n')) })).reading.headerRow;

describe('the row of the column names', () => {
  it.each<readonly [string, number, readonly string[]]>([
    ['is usually the first', 1, [NAMES, A, B]],
    ['stands below blank rows', 3, ['', ';;;', NAMES, A, B]],
    ['stands below a title', 2, ['Register of 2026;;;', NAMES, A, B]],
    ['stands below a title, a date and a blank row', 4, ['Register;;;', '12/03/2026;;;', '', NAMES, A, B]],
    ['stands below titles of groups', 2, ['SECTION 1;;SECTION 2;', NAMES, A, B]],
    ['stands below groups that repeat', 2, ['S1;S1;S1;S2', NAMES, A, B]],
    ['may have a few blanks', 1, ['Name;;Owner;Note', A, B]],
    ['is wide where rows are not', 1, [NAMES, 'A;;;', 'B;;;']],
    ['is one name of a list', 1, ['Name', 'A', 'B']],
  ])('%s', async (_, row, lines) => {
    expect(await headerOf(...lines)).toBe(row);
  });

  it('is doubted where no row is made of words', async () => {
    const trial = await readThrough('1;2;3\n4;5;6\n');
    expect(trial.inspection.reading.headerRow).toBe(1);
    expect(noticeOf(trial, 'header-doubtful')).toBeDefined();
  });

  it('may be corrected, even far down; the preview follows', async () => {
    const lines = ['Title;;;', NAMES, ...Array.from({ length: 200 }, (_, nth) => `r${nth};x;y;z`)];
    const { inspection, rows } = await readThrough(lines.join('\n'), { headerRow: 150 });
    expect(inspection.columns[0]?.header).toBe('r147');
    expect(inspection.preview.map(({ number }) => number).slice(0, 2)).toEqual([140, 141]);
    expect(rows[0]).toEqual({ number: 151, cells: ['r148', 'x', 'y', 'z'] });
  });

  it('cannot be past the end, nor blank', async () => {
    const text = `${NAMES}\n\n${A}\n`;
    expect(await problemOf(text, { headerRow: 9 })).toEqual({
      code: 'header-row-missing',
      count: 9,
      where: [],
    });
    expect((await problemOf(text, { headerRow: 2 })).code).toBe('header-row-missing');
  });

  it('may have nothing below', async () => {
    expect(noticeOf(await readThrough(`${NAMES}\n`), 'no-rows')).toBeDefined();
  });
});

describe('the columns', () => {
  it('keep their place where names are blank or repeat', async () => {
    const { inspection } = await readThrough('Name;;Name;"Long\nname "\nA;x;A;\nB;;A;z\n');
    expect(inspection.columns).toEqual([
      { position: 0, header: 'Name', samples: ['A', 'B'] },
      { position: 1, header: '', samples: ['x'] },
      { position: 2, header: 'Name', samples: ['A'] },
      { position: 3, header: 'Long name', samples: ['z'] },
    ]);
    expect(inspection.notices).toEqual([
      { code: 'header-blank', count: 1, where: ['B'] },
      { code: 'header-repeated', count: 1, where: ['Name (2)'] },
    ]);
  });

  it('are as many as the rows below need', async () => {
    const { inspection } = await readThrough('a;b\n1;2;3\n');
    expect(inspection.columns.map(({ header }) => header)).toEqual(['a', 'b', '']);
  });

  it('the preview shows thirty rows as they stand, long cells shortened', async () => {
    const { preview } = await reader.inspect({
      bytes: Buffer.from(`a;b\n${'x'.repeat(900)};2\n${'1;2\n'.repeat(50)}`),
    });
    expect(preview).toHaveLength(30);
    expect(preview[0]).toEqual({ number: 1, cells: ['a', 'b'] });
    expect(preview[1]?.cells[0]).toBe(`${'x'.repeat(499)}…`);
  });
});
