import { betterOf, effectOf } from './effect';
import { bothReadings, differenceIn, effectIn, figureIn } from './figure-words';

const percent = { unit: 'percent', unitLabel: null } as const;
const minutes = { unit: 'minutes', unitLabel: null } as const;
const posts = { unit: 'count', unitLabel: 'publications' } as const;

describe('an effect', () => {
  it.each([
    [4, 5, 1, 0.25],
    [5.1, 5, -0.1, -0.0196078431373],
    [60, 42, -18, -0.3],
    [0, 12, 12, null],
    [0, 0, 0, null],
    [-10, -5, 5, 0.5],
    [-5, -10, -5, -1],
    [-10, 10, 20, 2],
    [0.1, 0.3, 0.2, 2],
    [100, 100, 0, 0],
  ])('from %d to %d is %d and %d', (from, to, difference, relative) => {
    expect(effectOf(from, to)).toEqual({ from, to, difference, relative });
  });

  it.each([
    ['up', 4, 5, 1],
    ['up', 5, 4, -1],
    ['down', 60, 42, 1],
    ['down', 42, 60, -1],
    ['up', 4, 4, 0],
    ['down', -5, -10, 1],
  ] as const)('where %s is better, from %d to %d goes %d', (direction, from, to, sign) => {
    expect(betterOf(direction, effectOf(from, to))).toBe(sign);
  });
});

describe('both readings of it', () => {
  it.each([
    ['points', percent, 4, 5, 'de 4,0\u202f% à 5,0\u202f%\u202f: +1 point, soit +25\u202f%'],
    ['relative', percent, 4, 4.2, 'de 4,0\u202f% à 4,2\u202f%\u202f: +5\u202f%, soit +0,2 point'],
    ['points', percent, 4, 9, 'de 4,0\u202f% à 9,0\u202f%\u202f: +5 points, soit +125\u202f%'],
    ['relative', minutes, 60, 42, 'de 60\u202fmin à 42\u202fmin\u202f: −30\u202f%, soit −18\u202fmin'],
    [
      'points',
      posts,
      0,
      12,
      'de 0 publications à 12 publications\u202f: +12 publications, sans équivalent relatif, car le départ est nul',
    ],
  ] as const)('meant as %s', (effectType, unit, from, to, said) => {
    expect(effectIn(effectOf(from, to), { ...unit, effectType }, 'fr')).toBe(said);
  });

  it('are told in English too', () => {
    const meaning = { ...percent, effectType: 'points' } as const;
    expect(effectIn(effectOf(4, 5), meaning, 'en')).toBe('from 4.0% to 5.0%: +1 point, i.e. +25%');
    expect(effectIn(effectOf(4, 4.2), meaning, 'en')).toBe('from 4.0% to 4.2%: +0.2 points, i.e. +5%');
  });

  it('say when nothing has changed', () => {
    expect(bothReadings(effectOf(4, 4), { ...percent, effectType: 'points' }, 'fr')).toBe('aucun changement');
  });

  it('keep no more digits than can be used', () => {
    expect(figureIn(1234.567, { unit: 'eur', unitLabel: null }, 'fr')).toBe('1\u202f235\u202f€');
    expect(figureIn(41.25, minutes, 'fr')).toBe('41,3\u202fmin');
    expect(figureIn(-3.456, { unit: 'rating', unitLabel: 'sur 5' }, 'fr')).toBe('−3,46 sur 5');
    expect(differenceIn(0.25, { unit: 'rating', unitLabel: null }, 'fr')).toBe('+0,25');
  });
});
