import { todayOf } from './today';

it.each([
  [new Date(2026, 10, 30, 23, 59), '2026-11-30'],
  [new Date(2026, 0, 1, 0, 0), '2026-01-01'],
])('%s is the day %s on the wall', (now, day) => expect(todayOf(now)).toBe(day));
