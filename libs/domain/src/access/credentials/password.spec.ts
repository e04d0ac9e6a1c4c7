import { normalPassword, passwordFlaw } from './password';

describe('a password', () => {
  it.each([
    ['onze signes', 'too-short'],
    ['🦊🐻🐼🐸🦉🐙🦋🐢🦀🐝🐌🐞', null],
    ['x'.repeat(201), 'too-long'],
    ['abababababab', 'too-plain'],
    ['motdepassemotdepasse', 'too-common'],
    ['Password-2026!', 'too-common'],
    ['AZERTYUIOP 123', 'too-common'],
    ['lea@agence.example', 'is-email'],
    ['Lea.Agence.Example', 'is-email'],
    ['lea.martin.dubois', null],
    ['un cheval agrafé au plafond', null],
    ['correct horse battery staple', 'too-common'],
  ])('%j: %s', (password, flaw) => expect(passwordFlaw(password, 'lea@agence.example')).toBe(flaw));

  it('does not repeat the name of a long address either', () =>
    expect(passwordFlaw('marguerite.dubois2026', 'marguerite.dubois@agence.example')).toBe('is-email'));

  it('is the same from every keyboard', () =>
    expect(normalPassword('cafe\u0301 crème')).toBe(normalPassword('café cre\u0300me')));
});
