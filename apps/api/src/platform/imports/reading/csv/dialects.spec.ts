import { cellsOf, noticeOf, problemOf, readThrough } from '../trials/reading-trial';

const HEADER = 'Name,Cost,Note';

describe('how a text is cut into cells', () => {
  it.each([
    [',', 'Name,Cost,Note\nA,"1,5",x\nB,"2,5",y\n'],
    [';', 'Name;Cost;Note\nA;1,5;x\nB;2,5;y\n'],
    ['\t', 'Name\tCost\tNote\nA\t1,5\tx\nB\t2,5\ty\n'],
    ['|', 'Name|Cost|Note\nA|1,5|x\nB|2,5|y\n'],
  ])('%j is found', async (delimiter, text) => {
    const trial = await readThrough(text);
    expect(trial.inspection.reading).toMatchObject({ format: 'csv', delimiter, headerRow: 1 });
    expect(cellsOf(trial)).toEqual([
      ['A', '1,5', 'x'],
      ['B', '2,5', 'y'],
    ]);
  });

  it('commas in long texts do not outweigh the semicolons between cells', async () => {
    const rows = ['Nom;Problème', 'A;"Trop, bien trop, long, vraiment"', 'B;Un, deux, trois', 'C;Rien'];
    const trial = await readThrough(rows.join('\r\n'));
    expect(trial.inspection.reading.delimiter).toBe(';');
    expect(cellsOf(trial)[0]).toEqual(['A', 'Trop, bien trop, long, vraiment']);
  });

  it('a person may say otherwise', async () => {
    const trial = await readThrough('a;b,c\n1;2,3\n', { delimiter: ',' });
    expect(cellsOf(trial)).toEqual([['1;2', '3']]);
  });

  it("Excel's own hint is no row", async () => {
    const trial = await readThrough('sep=|\r\nName|Note\r\nA|x;y;z\r\n');
    expect(trial.inspection.reading).toMatchObject({ delimiter: '|', headerRow: 1 });
    expect(trial.rows).toEqual([{ number: 2, cells: ['A', 'x;y;z'] }]);
  });

  it('one column needs no delimiter', async () => {
    const trial = await readThrough('Name\nAlpha\nBeta\n');
    expect(cellsOf(trial)).toEqual([['Alpha'], ['Beta']]);
  });

  it('a cell of several lines is one cell, and its row one row', async () => {
    const trial = await readThrough(`${HEADER}\r\nA,1,"one\r\ntwo\r\n\r\nfour"\r\nB,2,x\r\n`);
    expect(trial.rows).toEqual([
      { number: 2, cells: ['A', '1', 'one\ntwo\n\nfour'] },
      { number: 3, cells: ['B', '2', 'x'] },
    ]);
  });

  it.each([
    ['quotes doubled', `${HEADER}\nA,1,"say ""yes"" now"\n`, 'say "yes" now'],
    ['quotes escaped as a database does', `${HEADER}\nA,1,"say \\"yes\\" now"\n`, 'say "yes" now'],
    ['a quote in the middle', `${HEADER}\nA,1,a 5" pipe\n`, 'a 5" pipe'],
    ['a word in quotes, then more', `${HEADER}\nA,1,"yes" and no\n`, '"yes" and no'],
    ['a folder at the end', `${HEADER}\nA,1,"C:\\folder\\"\n`, 'C:\\folder\\'],
    ['single quotes around cells', "'Name','Cost','Note'\n'A','1','x, y'\n'B','2','z'\n", 'x, y'],
    ['an apostrophe', `${HEADER}\nA,1,l'été d'avant\n`, "l'été d'avant"],
  ])('%s', async (_, text, note) => {
    expect(cellsOf(await readThrough(text))[0]).toEqual(['A', '1', note]);
  });

  it.each([
    ['\\r', 'a;b\r1;2\r3;4\r'],
    ['mixed', 'a;b\r\n1;2\n3;4\r'],
    ['none at the end', 'a;b\n1;2\n3;4'],
  ])('line breaks: %s', async (_, text) => {
    const trial = await readThrough(text);
    expect(trial.rows).toEqual([
      { number: 2, cells: ['1', '2'] },
      { number: 3, cells: ['3', '4'] },
    ]);
  });

  it('ragged and blank rows are told', async () => {
    const trial = await readThrough(`${HEADER}\nA\n\n , ,\nB,2,x,more\nC,3,y\n`);
    expect(trial.rows.map(({ number }) => number)).toEqual([2, 5, 6]);
    expect(trial.summary).toEqual({
      rows: 3,
      notices: [
        { code: 'rows-shorter', count: 1, where: ['2'] },
        { code: 'blank-rows', count: 2, where: ['3', '4'] },
        { code: 'rows-wider', count: 1, where: ['5'] },
      ],
    });
  });

  it('a quote that nobody closes is told with its row', async () => {
    expect(await problemOf(`${HEADER}\nA,1,x\nB,2,"open\nC,3,y\n`)).toMatchObject({
      code: 'unclosed-quote',
      where: ['3'],
    });
  });

  it('and also where megabytes follow', async () => {
    const text = `${HEADER}\nA,"1\n2",x\nB,2,"open\n${'C,3,some text\n'.repeat(100_000)}`;
    expect(await problemOf(text)).toMatchObject({ code: 'unclosed-quote', where: ['3'] });
  });

  it('one endless line is no table', async () => {
    expect(await problemOf(`${HEADER}\n${'x'.repeat(3_000_000)}`)).toMatchObject({
      code: 'row-too-long',
      where: ['2'],
    });
    expect((await problemOf('a,b,c,'.repeat(800_000))).code).toBe('row-too-long');
  });

  it('too many columns are told with the first that is too far', async () => {
    const wide = (text: string) => Array.from({ length: 257 }, (_, nth) => `${text}${nth}`).join(';');
    expect(await problemOf(`${wide('c')}\n${wide('v')}\n`)).toEqual({
      code: 'too-many-columns',
      count: 256,
      where: ['IW1'],
    });
    const late = `a;b\n${'1;2\n'.repeat(500)}${wide('v')}\n`;
    expect(await problemOf(late)).toMatchObject({ code: 'too-many-columns', where: ['IW502'] });
  });

  it('fifty thousand rows pass, one more does not', async () => {
    const rows = 'a;b\n1;2\n'.repeat(1) + '1;2\n'.repeat(49_999);
    expect((await readThrough(rows)).summary.rows).toBe(50_000);
    expect(await problemOf(`${rows}1;2\n`)).toEqual({ code: 'too-many-rows', count: 50_000, where: [] });
  });

  it('a cell that is too long is cut and told, control characters go and are told', async () => {
    const trial = await readThrough(`a;b\n${'é'.repeat(40_000)};x\u0007y\n`);
    const [[long, odd] = []] = cellsOf(trial);
    expect(long).toHaveLength(32_767);
    expect(odd).toBe('xy');
    expect(noticeOf(trial, 'cells-cut')).toEqual({ code: 'cells-cut', count: 1, where: ['A2'] });
    expect(noticeOf(trial, 'control-characters')?.where).toEqual(['B2']);
  });
});
