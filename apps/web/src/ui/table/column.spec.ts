import { directionOf, nextSort } from './column';

describe('a sortable header', () => {
  it.each([
    [undefined, 'title'],
    ['updatedAt', 'title'],
    ['-updatedAt', 'title'],
    ['title', '-title'],
    ['-title', 'title'],
  ])('sorted by %s, pressing it leads to %s', (sort, next) => expect(nextSort(sort, 'title')).toBe(next));

  it.each([
    [undefined, undefined],
    ['title', 'ascending'],
    ['-title', 'descending'],
    ['titles', undefined],
  ])('sorted by %s tells %s', (sort, direction) => expect(directionOf(sort, 'title')).toBe(direction));
});
