import { following, moved, nextEmpty, type Place, scoreOfKey } from './grid-moves';

const size = { rows: 4, columns: 3 };
const at = (row: number, column: number): Place => ({ row, column });

describe('keys that move', () => {
  it.each<[string, boolean, Place, Place]>([
    ['ArrowRight', false, at(0, 0), at(0, 1)],
    ['ArrowRight', false, at(0, 2), at(0, 2)],
    ['ArrowLeft', false, at(1, 0), at(1, 0)],
    ['ArrowDown', false, at(3, 1), at(3, 1)],
    ['ArrowDown', false, at(0, 1), at(1, 1)],
    ['ArrowUp', false, at(2, 1), at(1, 1)],
    ['ArrowUp', true, at(3, 1), at(0, 1)],
    ['ArrowDown', true, at(0, 1), at(3, 1)],
    ['ArrowLeft', true, at(2, 2), at(2, 0)],
    ['ArrowRight', true, at(2, 0), at(2, 2)],
    ['Home', false, at(2, 2), at(2, 0)],
    ['End', false, at(2, 0), at(2, 2)],
    ['Home', true, at(2, 2), at(0, 0)],
    ['End', true, at(0, 0), at(3, 2)],
    ['PageDown', false, at(1, 1), at(3, 1)],
    ['PageUp', true, at(3, 1), at(0, 1)],
  ])('%s (far: %s) from %o leads to %o', (key, far, from, to) => {
    expect(moved(key, from, { size, far })).toEqual(to);
  });

  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'a', 'Escape', 'toString', 'Enter'])
      expect(moved(key, at(0, 0), { size, far: false })).toBeUndefined();
  });
});

describe('going on after a score', () => {
  it('goes along the use case and on to the next one', () => {
    expect(following(at(0, 1), size, { direction: 'right' })).toEqual(at(0, 2));
    expect(following(at(0, 2), size, { direction: 'right' })).toEqual(at(1, 0));
  });

  it('goes down the criterion and on to the next one', () => {
    expect(following(at(2, 0), size, { direction: 'down' })).toEqual(at(3, 0));
    expect(following(at(3, 0), size, { direction: 'down' })).toEqual(at(0, 1));
  });

  it('stays on the last cell, and goes back', () => {
    expect(following(at(3, 2), size, { direction: 'right' })).toEqual(at(3, 2));
    expect(following(at(1, 0), size, { direction: 'right', step: -1 })).toEqual(at(0, 2));
    expect(following(at(0, 0), size, { direction: 'down', step: -1 })).toEqual(at(0, 0));
  });

  it('fills a whole grid with one key a cell', () => {
    for (const direction of ['right', 'down'] as const) {
      const seen = new Set<string>();
      let place = at(0, 0);
      for (let press = 0; press < size.rows * size.columns; press += 1) {
        seen.add(`${place.row}/${place.column}`);
        place = following(place, size, { direction });
      }
      expect(seen.size).toBe(12);
    }
  });
});

describe('the next empty cell', () => {
  const empty = (...places: readonly Place[]) => ({
    isEmpty: ({ row, column }: Place) => places.some((one) => one.row === row && one.column === column),
  });

  it('is found in the direction of work, round the end', () => {
    const cells = empty(at(3, 0), at(0, 2));
    expect(nextEmpty(at(0, 0), size, { ...cells, direction: 'right' })).toEqual(at(0, 2));
    expect(nextEmpty(at(0, 0), size, { ...cells, direction: 'down' })).toEqual(at(3, 0));
    expect(nextEmpty(at(3, 2), size, { ...cells, direction: 'right' })).toEqual(at(0, 2));
  });

  it('may be the one where one stands, and none', () => {
    expect(nextEmpty(at(1, 1), size, { ...empty(at(1, 1)), direction: 'right' })).toEqual(at(1, 1));
    expect(nextEmpty(at(1, 1), size, { ...empty(), direction: 'right' })).toBeUndefined();
  });
});

describe('keys that score', () => {
  it.each<[string, string, number | null | undefined]>([
    ['1', 'Digit1', 1],
    ['5', 'Numpad5', 5],
    ['&', 'Digit1', 1],
    ['é', 'Digit2', 2],
    ['(', 'Digit5', 5],
    ['à', 'Digit0', null],
    ['0', 'Digit0', null],
    ['3', '', 3],
    ['Delete', 'Delete', null],
    ['Backspace', 'Backspace', null],
    ['6', 'Digit6', undefined],
    ['-', 'Digit6', undefined],
    ['n', 'KeyN', undefined],
    ['?', 'KeyM', undefined],
  ])('%s on %s gives %s', (key, code, score) => {
    expect(scoreOfKey({ key, code })).toBe(score);
  });
});
