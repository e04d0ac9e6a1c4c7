import { line, text } from './text';

describe('what may be typed', () => {
  it.each([
    ['Réduire le temps des premiers jets', true, true],
    ['  entouré d’espaces  ', true, true],
    ['👩‍💻 cas n° 3', true, true],
    ['deux\nlignes', false, true],
    ['collé\vdepuis une présentation', false, true],
    ['nul\u0000caché', false, false],
    ['moitié \ud800 de paire', false, false],
    ['   ', false, false],
    ['x'.repeat(41), false, false],
  ])('%j: on one line %s, on several %s', (value, onOneLine, onSeveral) => {
    expect(line(40).safeParse(value).success).toBe(onOneLine);
    expect(text(40).safeParse(value).success).toBe(onSeveral);
  });

  it('is trimmed', () => expect(line(40).parse('  Marengo ')).toBe('Marengo'));
});
