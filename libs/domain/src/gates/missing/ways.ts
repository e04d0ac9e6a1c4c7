/** One way to bring something about: the things to do, each once and sorted; empty: nothing is left to do. */
export type Way = readonly string[];
/** All ways that matter, none of which contains another; none: it cannot be brought about. */
export type Ways = readonly Way[];

export const DONE: Ways = [[]];
export const IMPOSSIBLE: Ways = [];

const isWithin = (one: Way, other: ReadonlySet<string>): boolean => one.every((key) => other.has(key));

/** Without those that contain another one. */
function smallest(ways: Ways): Ways {
  const kept: Way[] = [];
  for (const way of [...ways].sort((one, other) => one.length - other.length)) {
    const keys = new Set(way);
    if (!kept.some((known) => isWithin(known, keys))) kept.push(way);
  }
  return kept;
}

const joined = (one: Way, other: Way): Way => [...new Set([...one, ...other])].sort();

/** Both: every pair of ways, together. */
export const both = (one: Ways, other: Ways): Ways =>
  smallest(one.flatMap((way) => other.map((more) => joined(way, more))));

export const every = (parts: readonly Ways[]): Ways => parts.reduce(both, DONE);
export const either = (parts: readonly Ways[]): Ways => smallest(parts.flat());

/** Is one of the ways gone, once these things are done? */
export const isDone = (ways: Ways, done: ReadonlySet<string>): boolean =>
  ways.some((way) => isWithin(way, done));
