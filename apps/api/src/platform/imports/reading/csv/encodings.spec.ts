import iconv from 'iconv-lite';
import { cellsOf, noticeOf, problemOf, readThrough, reader } from '../trials/reading-trial';

const TEXT =
  'Intitulé;Problème;Coût\r\n' +
  'Synthèse d’étude;« Où sont passés les délais ? » — l’équipe s’épuise à chercher;12 €\r\n' +
  'Cœur de cible;À l’été, ça coûte déjà trop cher…;7 €\r\n';
const CELLS = [
  ['Synthèse d’étude', '« Où sont passés les délais ? » — l’équipe s’épuise à chercher', '12 €'],
  ['Cœur de cible', 'À l’été, ça coûte déjà trop cher…', '7 €'],
];
/** ISO 8859-15 has no typographic marks. */
const PLAIN = TEXT.replaceAll('’', "'").replaceAll('—', '-').replaceAll('…', '...');

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', iconv.encode(TEXT, 'utf-8')],
    ['utf-8', iconv.encode(TEXT, 'utf-8', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16le', iconv.encode(TEXT, 'utf-16le')],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['utf-16be', iconv.encode(TEXT, 'utf-16be')],
    ['windows-1252', iconv.encode(TEXT, 'windows-1252')],
    ['macintosh', iconv.encode(TEXT.replaceAll('€', '¤'), 'macintosh')],
  ])('%s is told by the bytes (%#)', async (encoding, bytes) => {
    const trial = await readThrough(bytes);
    expect(trial.inspection.reading.encoding).toBe(encoding);
    expect(trial.inspection.columns.map(({ header }) => header)).toEqual(['Intitulé', 'Problème', 'Coût']);
    expect(cellsOf(trial)).toEqual(CELLS);
  });

  it('ISO 8859-15 is told by its euro and its œ', async () => {
    const trial = await readThrough(iconv.encode(PLAIN, 'iso-8859-15'));
    expect(trial.inspection.reading.encoding).toBe('iso-8859-15');
    expect(cellsOf(trial)[1]).toEqual(['Cœur de cible', "À l'été, ça coûte déjà trop cher...", '7 €']);
  });

  it('a guess is told, and a certainty is not', async () => {
    const guessed = await readThrough(iconv.encode(TEXT, 'windows-1252'));
    expect(noticeOf(guessed, 'encoding-guessed')?.where).toEqual(['windows-1252']);
    expect(noticeOf(await readThrough(TEXT), 'encoding-guessed')).toBeUndefined();
  });

  it('accents far into a long file count', async () => {
    const long = 'name;note\n' + 'plain;text\n'.repeat(40_000) + 'né;déjà été\n';
    const trial = await readThrough(iconv.encode(long, 'macintosh'));
    expect(trial.inspection.reading.encoding).toBe('macintosh');
    expect(trial.rows.at(-1)).toEqual({ number: 40_002, cells: ['né', 'déjà été'] });
  });

  it('UTF-8 with a broken byte stays UTF-8, and the loss is told', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe9]), Buffer.from(';abîmé;1\n')]);
    const trial = await readThrough(bytes);
    expect(trial.inspection.reading.encoding).toBe('utf-8');
    expect(cellsOf(trial)[2]).toEqual(['\ufffd', 'abîmé', '1']);
    expect(noticeOf(trial, 'invalid-characters')).toEqual({
      code: 'invalid-characters',
      count: 1,
      where: ['4'],
    });
  });

  it('what no database keeps is replaced and told', async () => {
    const bytes = iconv.encode('a;b\nx\u0000y;half \ud83d\nwhole 🎯;z\n', 'utf-16le', { addBOM: true });
    const trial = await readThrough(bytes);
    expect(cellsOf(trial)).toEqual([
      ['x\ufffdy', 'half \ufffd'],
      ['whole 🎯', 'z'],
    ]);
    expect(noticeOf(trial, 'invalid-characters')?.count).toBe(2);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-8'])('%s: characters are whole over the cuts', async (encoding) => {
    const cell = `x${'🎯é'.repeat(10_000)}`;
    const text = `a;b\r\n${`${cell};1\r\n`.repeat(5)}`;
    const trial = await readThrough(iconv.encode(text, encoding, { addBOM: true }));
    expect(trial.rows.filter(({ cells }) => cells[0] === cell && cells[1] === '1')).toHaveLength(5);
  });

  it('a person may say otherwise', async () => {
    const trial = await readThrough(iconv.encode(TEXT, 'windows-1252'), { encoding: 'macintosh' });
    expect(trial.inspection.reading.encoding).toBe('macintosh');
    expect(cellsOf(trial)[0]?.[0]).not.toBe('Synthèse d’étude');
  });

  it('an encoding that is not read is told by its name', async () => {
    const russian = 'имя;описание\n' + 'Анализ отзывов клиентов;Слишком долго читать все письма\n'.repeat(20);
    const { notices } = await reader.inspect({ bytes: iconv.encode(russian, 'windows-1251') });
    expect(notices).toContainEqual({ code: 'encoding-foreign', count: 1, where: ['windows-1251'] });
  });

  it('NUL bytes are no text', async () => {
    expect(await problemOf(Buffer.from('a;b\n1;2\u00003\n'))).toEqual({
      code: 'nul-bytes',
      count: 8,
      where: [],
    });
  });
});
