import fc from 'fast-check';
import { nameFinder } from './find-names';
import { fold } from './fold';
import { guardApostrophe, neutralise, takeApostrophe } from './neutral';
import { readDate } from '../parsing/read-date';
import { joinList, splitList } from '../parsing/read-list';
import { readNumber } from '../parsing/read-number';
import { cut } from './read-text';

const NBSP = '\u00a0';
const THIN = '\u202f';

it.each([
  ['1234', null, 1234],
  ['1 234', null, 1234],
  [`1${NBSP}234,5`, null, 1234.5],
  [`1${THIN}234,56 €`, null, 1234.56],
  ['1,234.56', null, 1234.56],
  ['1.234,56', null, 1234.56],
  ['1.234.567', null, 1234567],
  ['12,5', '.', 12.5],
  ['1,234', ',', 1.234],
  ['1,234', '.', 1234],
  ['0,125', null, 0.125],
  ['-30 %', null, -30],
  ['−30,5', null, -30.5],
  ['(1 200)', null, -1200],
  ['$ 10,000', '.', 10000],
  ['10 k€', null, 10000],
  ['1,5 M€', null, 1500000],
  ["10'000", null, 10000],
  ['.5', null, 0.5],
  ['1e-7', null, 1e-7],
  ['+3', null, 3],
] as const)('reads %s with decimal %s as %s', (text, decimal, number) => {
  expect(readNumber(text, decimal)?.number).toBe(number);
});

it('tells that 1,234 alone may be two numbers, and takes it for thousands', () => {
  expect(readNumber('1,234', null)).toEqual({ number: 1234, isGuessed: true });
  expect(readNumber('1,23', null)).toEqual({ number: 1.23, isGuessed: false });
  expect(readNumber('1,234', '.')).toEqual({ number: 1234, isGuessed: false });
});

it.each(['', 'deux', '12 jours', '1,2,3', '12.34.5', '1..2', '--3', 'N/A', '10-20', '€'])(
  'does not read %j as a number',
  (text) => {
    expect(readNumber(text, null)).toBeNull();
  },
);

it.each([
  ['2026-03-04', null, '2026-03-04', []],
  ['2026/3/4', null, '2026-03-04', []],
  ['20260304', null, '2026-03-04', []],
  ['2026-03-04T00:00:00.000Z', null, '2026-03-04', []],
  ['11/15/2011 00:00:00', null, '2011-11-15', []],
  ['04/03/2026 14:30', 'day-first', '2026-03-04', ['time-dropped']],
  ['03/04/2026', 'day-first', '2026-04-03', []],
  ['03/04/2026', 'month-first', '2026-03-04', []],
  ['03/04/2026', null, '2026-04-03', ['ambiguous-date']],
  ['04/04/2026', null, '2026-04-04', []],
  ['31.12.2026', null, '2026-12-31', []],
  ['12/31/2026', null, '2026-12-31', []],
  ['12/31/2026', 'day-first', '2026-12-31', ['ambiguous-date']],
  ['3-4-26', 'day-first', '2026-04-03', ['short-year']],
  ['01/06/85', 'day-first', '1985-06-01', ['short-year']],
  ['03/2026', null, '2026-03-01', ['partial-date']],
  ['2026-03', null, '2026-03-01', ['partial-date']],
  ['mars 2026', null, '2026-03-01', ['partial-date']],
  ['Sept. 2026', null, '2026-09-01', ['partial-date']],
  ['3 mars 2026', null, '2026-03-03', []],
  ['1er août 2026', null, '2026-08-01', []],
  ['mardi 3 févr. 2026', null, '2026-02-03', []],
  ['3-déc-26', null, '2026-12-03', ['short-year']],
  ['March 3rd, 2026', null, '2026-03-03', []],
  ['3rd of May 2026', null, '2026-05-03', []],
  ['29/02/2024', 'day-first', '2024-02-29', []],
] as const)('reads %s, %s, as %s', (text, order, date, guesses) => {
  expect(readDate(text, order)).toEqual({ date, guesses });
});

it.each([
  '',
  'bientôt',
  '2026',
  'T3 2026',
  '29/02/2026',
  '31/04/2026',
  '00/01/2026',
  '13/13/2026',
  '12',
  'N/A',
  '1/2',
  '2026-00',
])('does not read %j as a day', (text) => {
  expect(readDate(text, null)).toBeNull();
});

it.each([
  ['SEO; contenu', ';', ['SEO', 'contenu']],
  ['SEO; contenu', null, ['SEO; contenu']],
  ['SEO, contenu ,, LinkedIn', ',', ['SEO', 'contenu', 'LinkedIn']],
  ['SEO\n• contenu\n- LinkedIn', ';', ['SEO', 'contenu', 'LinkedIn']],
  ['"Dupont, Martin & Fils"; Voltéo', ';', ['Dupont, Martin & Fils', 'Voltéo']],
  ['"Dupont; Martin"', null, ['Dupont; Martin']],
  ['Le "bon" mot; b', ';', ['Le "bon" mot', 'b']],
  ['"a" et b; c', ';', ['"a" et b', 'c']],
  [' ; ', ';', []],
] as const)('splits %j at %j', (text, separator, items) => {
  expect(splitList(text, separator)).toEqual(items);
});

it('finds the items of a list again, whatever the separator', () => {
  const item = fc
    .array(fc.constantFrom('a', 'é', ';', ',', '|', '/', '"', ' ', '-', '•'), { minLength: 1, maxLength: 8 })
    .map((signs) => signs.join('').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(item, { minLength: 2, maxLength: 5 }), (items) => {
      expect(splitList(joinList(items), ';')).toEqual(items);
    }),
  );
  fc.assert(
    fc.property(item, fc.constantFrom(null, ';', ',', '|', '/', '\n'), (one, separator) => {
      expect(splitList(joinList([one]), separator)).toEqual([one]);
    }),
  );
});

it('takes away the one apostrophe that an export has put, and no other', () => {
  const text = fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', 'a', '1'), { maxLength: 5 })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, (plain) => {
      expect(takeApostrophe(neutralise(plain))).toBe(plain);
      expect(takeApostrophe(guardApostrophe(plain))).toBe(plain);
      expect(neutralise(plain)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  expect(takeApostrophe('’tis')).toBe('’tis');
  expect(takeApostrophe("'tis")).toBe("'tis");
});

it('cuts a text to its length, never through a character', () => {
  expect(cut('abcdef', 6)).toBe('abcdef');
  expect(cut('abcdefg', 6)).toBe('abcde…');
  expect(cut('abcd😀fg', 6)).toBe('abcd…');
});

it.each([
  ['L’Équipe  créative', 'l equipe creative'],
  ['Œuvre — n° 2', 'oeuvre n 2'],
  ['A\u0301', 'a'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('names', () => {
  const names = nameFinder({
    people: [
      { id: 'marie', name: 'Marie Dupont', email: 'Marie.Dupont@agence.fr' },
      { id: 'jean', name: 'Jean-Noël Le Goff', email: 'jn@agence.fr' },
      { id: 'paul-1', name: 'Paul Martin', email: 'pm@agence.fr' },
      { id: 'paul-2', name: 'Paul Martin', email: 'pm2@agence.fr' },
    ],
    clients: [
      { id: 'volteo', name: 'Voltéo' },
      { id: 'doux-1', name: 'Maison Doux' },
      { id: 'doux-2', name: 'maison doux' },
    ],
  });
  const one = (id: string, isGuessed = false) => ({ is: 'one', id, isGuessed });

  it.each([
    ['Marie Dupont', one('marie')],
    ['DUPONT Marie', one('marie')],
    ['Dupont, Marie', one('marie')],
    ['Mme Marie DUPONT', one('marie')],
    ['marie.dupont@AGENCE.fr', one('marie')],
    ['Marie D. <marie.dupont@agence.fr>', one('marie')],
    ['Marie Dupont (DSI)', one('marie', true)],
    ['Marie Dupont <ancienne@ailleurs.fr>', one('marie', true)],
    ['Jean Noel LE GOFF', one('jean')],
    ['Paul Martin', { is: 'several' }],
    ['Paul Martin <pm2@agence.fr>', one('paul-2')],
    ['Marie', { is: 'none' }],
    ['personne@ailleurs.fr', { is: 'none' }],
    ['', { is: 'none' }],
  ])('finds the person %s', (text, found) => {
    expect(names.person(text)).toEqual(found);
  });

  it.each([
    ['VOLTEO', one('volteo')],
    ['Maison Doux', { is: 'several' }],
    ['Inconnu', { is: 'none' }],
  ])('finds the client %s', (text, found) => {
    expect(names.client(text)).toEqual(found);
  });
});
