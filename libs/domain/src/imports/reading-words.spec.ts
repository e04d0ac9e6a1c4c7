import { wordsIn } from '../platform/typography';
import { READING_NOTICES, READING_PROBLEMS, wordsOfNotice, wordsOfProblem } from './reading-words';

describe('the words of the reader', () => {
  it('name what was found, with thousands apart', () => {
    const words = wordsOfProblem({ code: 'too-many-rows', count: 50_000, where: [] });
    expect(words.fr).toBe('Il y a plus de 50\u202f000 lignes. Enregistrez le fichier en plusieurs parties.');
    expect(words.en).toBe('There are more than 50,000 rows. Save the file in several parts.');
  });

  it('tell that there are more places than are named', () => {
    const words = wordsOfNotice({ code: 'blank-rows', count: 3, where: ['4', '7'] });
    expect(wordsIn(words, 'fr')).toBe('Lignes vides, laissées de côté\u202f: 3 (lignes 4, 7…).');
  });

  it('take the names of files and sheets as they are', () => {
    const words = wordsOfProblem({ code: 'sheet-missing', count: 0, where: ['$& {count}'] });
    expect(words.en).toBe('There is no sheet “$& {count}” in this workbook.');
  });

  it('leave a code that they do not know', () => {
    expect(wordsOfNotice({ code: 'newer', count: 1, where: [] })).toEqual({ fr: 'newer', en: 'newer' });
  });

  it.each(Object.entries({ ...READING_PROBLEMS, ...READING_NOTICES }))(
    '%s asks for the same in both',
    (_, words) => {
      const asked = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];
      expect(asked(words.fr)).toEqual(asked(words.en));
      expect(words.fr).not.toMatch(/'/);
    },
  );
});
