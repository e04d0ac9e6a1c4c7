const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The entry that a key leads to, among `names`, from the one at `at` (-1 where none has focus); -1 where it leads
 * nowhere. A letter leads to the next name that begins with it.
 */
export function entryFor(key: string, names: readonly string[], at: number): number {
  if (key === 'Home') return 0;
  if (key === 'End') return names.length - 1;
  const step = STEPS[key];
  if (step !== undefined) return at < 0 ? 0 : (at + step + names.length) % names.length;
  if ([...key].length !== 1) return -1;
  const order = names.map((_, place) => (at + 1 + place + names.length) % names.length);
  return order.find((place) => folded(names[place] ?? '').startsWith(folded(key))) ?? -1;
}
