import { DEFAULT_MODEL } from '@jalon/domain/scoring/model/default-model';
import { axesOf } from './axes-of';

const all = (score: number) => Array.from({ length: 15 }, () => score);

it('turns reversed criteria round, and counts what divides', () => {
  const { axes, divided, raters } = axesOf(DEFAULT_MODEL, [all(5), all(5), [1, ...all(5).slice(1)]]);
  const [value, feasibility, data] = axes.map((one) => one.value);
  expect([divided, raters]).toEqual([1, 3]);
  expect(value).toBeLessThan(5);
  // Three of its eight criteria are reversed: 5 becomes 1.
  expect(feasibility).toBeLessThan(4.5);
  expect(data).toBe(5);
});

it('has no mean for an axis with a criterion that nobody scored', () => {
  const { axes, raters } = axesOf(DEFAULT_MODEL, [
    [...all(4).slice(0, 14), null],
    Array.from({ length: 15 }, () => null),
  ]);
  expect(axes.at(-1)?.value).toBeNull();
  expect(raters).toBe(1);
});
