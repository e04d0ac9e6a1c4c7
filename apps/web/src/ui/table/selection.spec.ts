import {
  countPicked,
  extended,
  isPicked,
  NOTHING_PICKED,
  rangeOf,
  shownState,
  toggled,
  toggledShown,
} from './selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const pickedOf = (picking: typeof NOTHING_PICKED) => order.filter((key) => isPicked(picking, key)).join('');

describe('picking rows', () => {
  it('takes one and lets it go', () => {
    const one = toggled(NOTHING_PICKED, 'b');
    expect(pickedOf(one)).toBe('b');
    expect(pickedOf(toggled(one, 'b'))).toBe('');
  });

  it('takes all between the last one and the one pressed with shift, both ways', () => {
    const d = toggled(NOTHING_PICKED, 'd');
    expect(pickedOf(toggled(d, 'b', rangeOf(order, d.anchor, 'b')))).toBe('bcd');
  });

  it('takes a row alone where the range began out of sight', () => {
    expect(rangeOf(order, 'gone', 'c')).toEqual(['c']);
  });

  it('extends from where it began', () => {
    const one = toggled(NOTHING_PICKED, 'b');
    const two = extended(one, order, { from: 'b', to: 'c' });
    expect(pickedOf(extended(two, order, { from: 'c', to: 'd' }))).toBe('bcd');
    expect(pickedOf(extended(NOTHING_PICKED, order, { from: 'c', to: 'd' }))).toBe('cd');
  });

  it('takes all that is shown, then none of it', () => {
    const all = toggledShown(toggled(NOTHING_PICKED, 'c'), order);
    expect([pickedOf(all), shownState(all, order)]).toEqual(['abcde', 'all']);
    expect(shownState(toggledShown(all, order), order)).toBe('none');
  });

  it('takes every result but those let go', () => {
    const all = { ...NOTHING_PICKED, all: true };
    const but = toggled(all, 'c');
    expect(pickedOf(but)).toBe('abde');
    expect(countPicked(but, 312)).toBe(311);
    expect(countPicked(toggled(but, 'c'), 312)).toBe(312);
    expect(shownState(but, order)).toBe('some');
  });
});
