import { isDone } from './ways';
import type { Way, Ways } from './ways';

/** The search ends after so many steps; a gate of forty criteria takes some hundreds. */
export const MOST_STEPS = 100_000;

export interface Choice {
  /** What to do: each once, sorted. */
  readonly keys: Way;
  /** False: the search was stopped, a cheaper choice may exist. */
  readonly isExact: boolean;
}

interface Search {
  readonly needs: readonly Ways[];
  readonly weigh: (key: string) => number;
  readonly most: number;
  steps: number;
  best: ReadonlySet<string> | null;
  bestWeight: number;
}

const ONE = 1_000_000;

/**
 * The cheapest set of things to do that meets every need, then the smallest one: a minimum over the choices of one way
 * for each need, shared things counted once. Exact, by branch and bound: the need with the fewest ways first; what
 * remains costs at least the sum of the cheapest ways of needs that share nothing. Stopped after `most` steps it gives
 * the best found, from which nothing can be taken away.
 */
export function chooseWays(
  needs: readonly Ways[],
  costOf: (key: string) => number,
  most = MOST_STEPS,
): Choice {
  const byChoice = [...needs].sort((one, other) => one.length - other.length);
  const weigh = (key: string) => costOf(key) * ONE + 1;
  const search: Search = { needs: byChoice, weigh, most, steps: 0, best: null, bestWeight: Infinity };
  explore(search, new Set(), 0);
  const isExact = search.steps <= most;
  return { keys: lightened(search, search.best ?? new Set()), isExact };
}

const added = (way: Way, done: ReadonlySet<string>): Way => way.filter((key) => !done.has(key));
const weightOf = (keys: Way, { weigh }: Search): number => keys.reduce((sum, key) => sum + weigh(key), 0);

function explore(search: Search, done: ReadonlySet<string>, weight: number): void {
  search.steps += 1;
  const isStopped = search.steps > search.most && search.best !== null;
  const open = search.needs.filter((ways) => !isDone(ways, done));
  if (isStopped || weight + atLeast(search, open, done) >= search.bestWeight) return;
  const [next] = open;
  if (!next) {
    search.best = done;
    search.bestWeight = weight;
    return;
  }
  const steps = next
    .map((way) => added(way, done))
    .sort((one, other) => weightOf(one, search) - weightOf(other, search));
  for (const step of steps) explore(search, new Set([...done, ...step]), weight + weightOf(step, search));
}

/** Needs that share nothing with each other are paid for apart. */
function atLeast(search: Search, open: readonly Ways[], done: ReadonlySet<string>): number {
  const touched = new Set<string>();
  let sum = 0;
  for (const ways of open) {
    const left = ways.map((way) => added(way, done));
    if (left.flat().some((key) => touched.has(key))) continue;
    for (const key of left.flat()) touched.add(key);
    sum += Math.min(...left.map((way) => weightOf(way, search)));
  }
  return sum;
}

/** Nothing in it that could be left undone. */
function lightened({ needs, weigh }: Search, keys: ReadonlySet<string>): Way {
  const kept = new Set(keys);
  for (const key of [...keys].sort((one, other) => weigh(other) - weigh(one))) {
    kept.delete(key);
    if (!needs.every((ways) => isDone(ways, kept))) kept.add(key);
  }
  return [...kept].sort();
}
