import type { Random } from './random';

/** Puts values in random order, in place, every order as likely (Fisher & Yates, Durstenfeld 1964). */
export function shuffle(values: Float64Array | number[], random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const held = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = held;
  }
}
