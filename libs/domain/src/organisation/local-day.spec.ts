import { localDay } from './local-day';

describe('the day of an organisation', () => {
  it.each([
    ['2026-11-30T22:59:59Z', '2026-11-30'],
    ['2026-11-30T23:00:00Z', '2026-12-01'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
    ['2027-01-01T00:00:00Z', '2027-01-01'],
  ])('at %s is %s', (at, day) => expect(localDay(new Date(at))).toBe(day));
});
