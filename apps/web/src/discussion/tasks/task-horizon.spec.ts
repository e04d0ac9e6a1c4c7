import { horizonOf } from './task-horizon';

describe('when a task is due', () => {
  // A Thursday.
  const today = '2026-11-26';
  it.each([
    ['2026-11-25', 'overdue'],
    ['2026-11-26', 'today'],
    ['2026-11-27', 'week'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
    [null, 'undated'],
  ] as const)('%s is %s', (dueOn, horizon) =>
    expect(horizonOf({ dueOn, completedAt: null }, today)).toBe(horizon),
  );

  it('ends its week on Sunday, on a Sunday too', () => {
    expect(horizonOf({ dueOn: '2026-11-30', completedAt: null }, '2026-11-29')).toBe('later');
    expect(horizonOf({ dueOn: '2026-12-06', completedAt: null }, '2026-11-30')).toBe('week');
  });
});
