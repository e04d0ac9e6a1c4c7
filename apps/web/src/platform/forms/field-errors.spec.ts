import { nameOf, nestedErrors, showFieldErrors } from './field-errors';

const bad = (pointer: string, message = 'non') => ({ pointer, code: 'custom', message });

describe('a pointer into the input', () => {
  it.each([
    ['/title', 'title'],
    ['/contacts/0/email', 'contacts.0.email'],
    ['/a~1b/c~0d', 'a/b.c~d'],
    ['', ''],
  ])('%j names the field %j', (pointer, name) => expect(nameOf(pointer)).toBe(name));
});

describe('errors for a form', () => {
  it('are nested, and the first of a field wins', () =>
    expect(nestedErrors([bad('/title', 'un'), bad('/title', 'deux'), bad('/contacts/1/email')])).toEqual({
      title: { type: 'custom', message: 'un' },
      contacts: { 1: { email: { type: 'custom', message: 'non' } } },
    }));

  it('of the server stand on their fields, focus on the first, and the rest is given back', () => {
    const shown: [string, boolean][] = [];
    const form = {
      getValues: (): Record<string, string> => ({ title: '', problem: '' }),
      setError: (name: string, _: object, options?: { shouldFocus: boolean }) =>
        void shown.push([name, options?.shouldFocus ?? false]),
    };
    const left = showFieldErrors<Record<string, string>>(form as never, [
      bad('/problem'),
      bad('/organisation'),
      bad('/title'),
    ]);
    expect(shown).toEqual([
      ['problem', true],
      ['title', false],
    ]);
    expect(left).toEqual([bad('/organisation')]);
  });
});
