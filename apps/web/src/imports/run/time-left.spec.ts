import { secondsLeft } from './time-left';

const mark = { state: 'checking' as const, done: 100, at: 0 };

it.each([
  ['is not told before the pace is sure', { done: 200, total: 1000 }, 1000, null],
  ['is not told while nothing moves', { done: 100, total: 1000 }, 5000, null],
  ['follows the pace seen', { done: 300, total: 1000 }, 2000, 7],
  ['is nothing at the end', { done: 1000, total: 1000 }, 9000, 0],
])('the time left %s', (_, progress, now, seconds) => {
  expect(secondsLeft(mark, progress, now)).toBe(seconds);
});
