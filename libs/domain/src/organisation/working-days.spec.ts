import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  calendarOf,
  daysBetween,
  firstWorkingDay,
  isWorkingDay,
  workingDaysBetween,
} from './working-days';

const france = calendarOf([]);

describe('a working day', () => {
  it.each([
    ['2026-11-26', true, 'a Thursday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-11-11', false, 'Armistice, a Wednesday'],
    ['2026-05-25', false, 'Whit Monday'],
    ['2027-01-01', false, 'New Year’s Day'],
  ])('%s: %s (%s)', (day, worked) => expect(isWorkingDay(day, france)).toBe(worked));

  it('is what the organisation says, in the years of which it says something', () => {
    const own = calendarOf(['2026-12-24']);
    expect(isWorkingDay('2026-12-24', own)).toBe(false);
    expect(isWorkingDay('2026-12-25', own)).toBe(true);
    expect(isWorkingDay('2027-01-01', own)).toBe(false);
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-26', 1, '2026-11-27'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-05-07', 1, '2026-05-11'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-30', -1, '2026-11-27'],
    ['2026-11-28', 0, '2026-11-28'],
    ['2026-11-26', 25, '2027-01-04'],
  ])('%s + %i = %s', (day, count, found) => expect(addWorkingDays(day, count, france)).toBe(found));

  it.each([
    ['2026-11-26', '2026-11-26', 0],
    ['2026-11-26', '2026-11-27', 1],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-30', '2026-11-27', -1],
    ['2026-11-29', '2026-11-27', -1],
    ['2026-11-10', '2026-11-12', 1],
    ['2026-01-01', '2026-12-31', 252],
  ])('from %s to %s are %i', (from, to, count) => expect(workingDaysBetween(from, to, france)).toBe(count));

  it('begin on the first that is worked', () => {
    expect(firstWorkingDay('2026-12-25', france)).toBe('2026-12-28');
    expect(firstWorkingDay('2026-12-28', france)).toBe('2026-12-28');
  });

  it('come back to where they went from', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -200, max: 200 }), (offset, count) => {
        const day = firstWorkingDay(addDays('2024-01-01', offset), france);
        const found = addWorkingDays(day, count, france);
        expect(workingDaysBetween(day, found, france)).toBe(count);
        expect(addWorkingDays(found, -count, france)).toBe(day);
      }),
      { numRuns: 60 },
    ));
});

it('calendar days count every one, leap days too', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
});
