import { CalendarDay } from './calendar-day';

describe('a day of the calendar', () => {
  it.each([
    ['2000-01-01', true],
    ['2026-11-30', true],
    ['2100-12-31', true],
    ['1999-12-31', false],
    ['2101-01-01', false],
    ['0001-01-01', false],
    ['9999-12-31', false],
    ['2026-02-30', false],
  ])('%s: %s', (day, fits) => expect(CalendarDay.safeParse(day).success).toBe(fits));
});
