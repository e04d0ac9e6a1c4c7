import { meanTheSame, percentsOf, withPercent } from './shares';

describe('parts of 100', () => {
  it.each([
    [
      { value: 0.4, feasibility: 0.3, data: 0.3 },
      { value: 40, feasibility: 30, data: 30 },
    ],
    [
      { value: 2, feasibility: 1, data: 1 },
      { value: 50, feasibility: 25, data: 25 },
    ],
    [
      { value: 0, feasibility: 0 },
      { value: 0, feasibility: 0 },
    ],
  ])('%j are %j', (weights, percents) => expect(percentsOf(weights)).toEqual(percents));

  it.each([
    ['keeps the others in proportion', { a: 40, b: 40, c: 20 }, 'a', 10, { a: 10, b: 60, c: 30 }],
    ['leaves nothing to the others at 100', { a: 40, b: 40, c: 20 }, 'a', 100, { a: 100, b: 0, c: 0 }],
    ['comes back from 100 by equal parts', { a: 100, b: 0, c: 0 }, 'a', 40, { a: 40, b: 30, c: 30 }],
    ['an axis of 0 stays at 0', { a: 50, b: 50, c: 0 }, 'a', 30, { a: 30, b: 70, c: 0 }],
    ['nothing above 100', { a: 50, b: 50 }, 'a', 130, { a: 100, b: 0 }],
    ['nothing below 0', { a: 50, b: 50 }, 'a', -3, { a: 0, b: 100 }],
  ])('%s', (_, before, key, percent, after) => expect(withPercent(before, key, percent)).toEqual(after));

  it('an axis that was not moved, moved back, gives what there was', () => {
    const before = { a: 37, b: 41, c: 22 };
    const back = withPercent(withPercent(before, 'a', 80), 'a', 37);
    expect(meanTheSame(back, before)).toBe(true);
  });

  it('the same weights of other sizes mean the same', () => {
    expect(meanTheSame({ a: 4, b: 3, c: 3 }, { a: 0.4, b: 0.3, c: 0.3 })).toBe(true);
    expect(meanTheSame({ a: 4, b: 3, c: 3 }, { a: 0.41, b: 0.3, c: 0.29 })).toBe(false);
  });
});
