/** From one value to another, read both ways. */
export interface Effect {
  readonly from: number;
  readonly to: number;
  /** In the unit: points of a rate, minutes, euros. */
  readonly difference: number;
  /** In proportion to the size of the start: 0.25 is +25 %; null from zero, which nothing can be in proportion to. */
  readonly relative: number | null;
}

/** What floating point adds: 5.1 − 5 is 0.1. */
const clean = (value: number): number => Number(value.toPrecision(12)) + 0;

/**
 * Both readings of a change (S-KPI-03: « +5 % » is ambiguous). From a negative start, the proportion is to its size, so
 * that the sign still says which way it went: from −10 to −5 is +5, +50 %.
 */
export function effectOf(from: number, to: number): Effect {
  const difference = clean(to - from);
  return { from, to, difference, relative: from === 0 ? null : clean(difference / Math.abs(from)) };
}

/** 1 where this change is for the better, -1 for the worse, 0 for none. */
export const betterOf = (direction: 'up' | 'down', { difference }: Effect): number =>
  Math.sign(direction === 'up' ? difference : -difference) + 0;
