import { dayWords } from './day-words';

describe('a day in words', () => {
  it.each([
    ['2026-03-03T12:00:00Z', '3 mars 2026', '3 March 2026'],
    ['2026-04-30T22:30:00Z', '1er mai 2026', '1 May 2026'],
    ['2026-12-11T00:00:00Z', '11 décembre 2026', '11 December 2026'],
  ])('%s', (at, fr, en) => expect(dayWords(new Date(at))).toEqual({ fr, en }));
});
