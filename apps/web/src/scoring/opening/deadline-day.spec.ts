import { dayOf, endOfDay, workingDayAfter } from './deadline-day';

it('lasts until six in the evening of its day, in the reader’s time', () => {
  const end = new Date(endOfDay('2026-12-02'));
  expect([dayOf(end), end.getHours()]).toEqual(['2026-12-02', 18]);
});

it.each([
  [new Date(2026, 10, 26), 7, '2026-12-03'],
  [new Date(2026, 10, 27, 23), 1, '2026-11-30'],
  [new Date(2026, 10, 28), 1, '2026-11-30'],
  [new Date(2026, 11, 31), 1, '2027-01-01'],
])('%s and %d days is %s', (from, days, day) => {
  expect(workingDayAfter(from, days)).toBe(day);
});
