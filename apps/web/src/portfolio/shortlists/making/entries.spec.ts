import { added, type Entry, inRankOrder, moved, noted, removed } from './entries';

const list = (text: string): Entry[] => [...text].map((id) => ({ id, note: '' }));
const told = (entries: readonly Entry[]) => entries.map(({ id }) => id).join('');

describe('the entries of a shortlist being made', () => {
  it.each([
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['b', 1, 'abc'],
    ['b', -1, 'bac'],
    ['a', 9, 'bca'],
    ['x', 1, 'abc'],
  ])('%s to place %i: %s', (id, to, expected) => expect(told(moved(list('abc'), id, to))).toBe(expected));

  it('hold each use case once', () => {
    expect(told(added(list('ab'), 'c'))).toBe('abc');
    expect(told(added(list('ab'), 'a'))).toBe('ab');
    expect(told(removed(list('abc'), 'b'))).toBe('ac');
  });

  it('keep notes as they move', () => {
    const entries = moved(noted(list('abc'), 'c', 'Attendu'), 'c', 0);
    expect(entries[0]).toEqual({ id: 'c', note: 'Attendu' });
  });

  it('start in the order of the ranking, those without a rank last', () => {
    const standings = [
      { id: 'a', rank: 3 },
      { id: 'b', rank: 1 },
      { id: 'i', rank: null },
    ];
    expect(told(inRankOrder(['i', 'a', 'x', 'b'], standings))).toBe('baix');
  });
});
