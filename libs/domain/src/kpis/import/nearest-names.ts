import { fold } from '../../imports/values/fold';

const pairsOf = (text: string): ReadonlySet<string> => {
  const padded = ` ${fold(text)} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

/** From 0 to 1: how many pairs of letters two names share (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

const LIKE = 0.4;
const MOST = 3;

/** The names that are most like what was written, the nearest first, three at most; none where nothing is like it. */
export function nearestNames(written: string, names: readonly string[]): readonly string[] {
  const pairs = pairsOf(written);
  return [...new Set(names)]
    .map((name) => ({ name, score: likeness(pairs, pairsOf(name)) }))
    .filter(({ score }) => score >= LIKE)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST)
    .map(({ name }) => name);
}
