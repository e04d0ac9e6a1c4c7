import { setImmediate } from 'node:timers/promises';

/** A long computation lets the house answer others after so many milliseconds. */
const SLICE_MS = 12;

/** Does `act` for each in turn, and lets others have their turn now and then. */
export async function eachInTurn<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - began < SLICE_MS) continue;
    await setImmediate();
    began = performance.now();
  }
}
