import { readPreferences } from './table-preferences';

describe('what a list remembers', () => {
  it('is read back', () =>
    expect(readPreferences('{"density":"compact","shown":{"owner":false}}')).toEqual({
      density: 'compact',
      shown: { owner: false },
    }));

  it.each([null, '', 'nonsense', '[]', 'null', '{"density":"huge","shown":{"a":1}}'])(
    'falls back on the usual look when it was %j',
    (kept) => expect(readPreferences(kept)).toEqual({ density: 'normal', shown: {} }),
  );
});
