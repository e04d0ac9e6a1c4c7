import { timeLeft } from './deadline';

/** Local times, as people read them. */
const at = (day: number, hour: number) => new Date(2026, 10, day, hour);

describe('how long until a deadline', () => {
  it.each([
    [at(29, 18), at(26, 9), { kind: 'days', days: 3 }],
    [at(27, 9), at(26, 23), { kind: 'days', days: 1 }],
    [at(26, 18), at(26, 9), { kind: 'hours', hours: 9 }],
    [at(26, 18), new Date(2026, 10, 26, 17, 50), { kind: 'hours', hours: 1 }],
    [at(26, 9), at(26, 9), { kind: 'passed', days: 0 }],
    [at(25, 18), at(26, 9), { kind: 'passed', days: 1 }],
    [at(20, 18), at(26, 9), { kind: 'passed', days: 6 }],
  ])('%s seen at %s', (deadline, now, left) => {
    expect(timeLeft(deadline.toISOString(), now)).toEqual(left);
  });
});
