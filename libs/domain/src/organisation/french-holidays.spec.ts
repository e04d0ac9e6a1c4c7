import { easterOf, frenchHolidays } from './french-holidays';

describe('Easter Sunday', () => {
  // Dates published by the Bureau des longitudes and the U.S. Naval Observatory.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('of %i is %s', (year, date) => expect(new Date(easterOf(year)).toISOString().slice(0, 10)).toBe(date));

  it('is always a Sunday from 22 March to 25 April', () => {
    for (let year = 1583; year <= 2600; year++) {
      const easter = new Date(easterOf(year));
      const day = easter.toISOString().slice(5, 10);
      expect([easter.getUTCDay(), day >= '03-22' && day <= '04-25']).toEqual([0, true]);
    }
  });
});

describe('the holidays of France', () => {
  it('are eleven, in their order', () =>
    expect(frenchHolidays(2026).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]));

  it('stay eleven when Ascension falls on 1 May', () =>
    expect(frenchHolidays(2008).filter(({ date }) => date === '2008-05-01')).toHaveLength(2));
});
