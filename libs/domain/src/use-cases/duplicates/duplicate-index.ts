import { type Likeness, likenessOf } from './likeness';
import type { Profile } from './profile';

/** A likely duplicate found in an index, by the key under which it was added. */
export interface Found<Key> extends Likeness {
  readonly key: Key;
}

/** Bounds of a search: the rarest tokens are followed, until so many rows have been met. */
const TITLE_TOKENS = 8;
const PROBLEM_TOKENS = 5;
const ROWS_A_TOKEN = 200;
const ROWS_MET = 600;
/** How many candidates, those sharing the rarest first, are compared in full. */
const COMPARED = 24;
const FOUND = 5;
const END = 4;
const LONG_WORD = 6;

/** Words, and the two ends of long ones: a typo at one end leaves the other. Words of problems are their hashes. */
function titleTokens(titleWords: readonly string[]): Set<string> {
  const tokens = new Set<string>();
  for (const word of titleWords) {
    tokens.add(word);
    if (word.length < LONG_WORD) continue;
    tokens.add(`^${word.slice(0, END)}`);
    tokens.add(`${word.slice(-END)}$`);
  }
  return tokens;
}

interface Entry<Key> {
  readonly key: Key;
  readonly profile: Profile;
}

/**
 * Finds likely duplicates among many without comparing each with each: only rows that share one of a row's rarest
 * tokens are compared. What is shared by very many is followed to its first `ROWS_A_TOKEN` rows.
 */
export class DuplicateIndex<Key> {
  private readonly entries: Entry<Key>[] = [];
  private readonly rows = new Map<string | number, number[]>();
  /** By place; zero between two searches. */
  private readonly weights: number[] = [];

  add(key: Key, profile: Profile): void {
    const place = this.entries.push({ key, profile }) - 1;
    this.weights.push(0);
    for (const token of titleTokens(profile.titleWords)) this.stand(token, place);
    for (const word of profile.problemWords) this.stand(word, place);
  }

  private stand(token: string | number, place: number): void {
    const known = this.rows.get(token);
    if (known === undefined) this.rows.set(token, [place]);
    else if (known.length < ROWS_A_TOKEN) known.push(place);
  }

  /** At most five, the best first. */
  find(profile: Profile): Found<Key>[] {
    const found: Found<Key>[] = [];
    for (const place of this.candidatesOf(profile)) {
      const entry = this.entries[place];
      const likeness = entry && likenessOf(profile, entry.profile);
      if (entry && likeness) found.push({ key: entry.key, ...likeness });
    }
    return found.sort((one, other) => other.score - one.score).slice(0, FOUND);
  }

  private candidatesOf(profile: Profile): readonly number[] {
    const met: number[] = [];
    for (const places of this.rarestOf(profile)) {
      if (met.length > ROWS_MET) break;
      for (const place of places) this.meet(met, place, 1 / places.length);
    }
    if (met.length > COMPARED) met.sort((one, other) => this.weightOf(other) - this.weightOf(one));
    for (const place of met) this.weights[place] = 0;
    return met.slice(0, COMPARED);
  }

  private meet(met: number[], place: number, weight: number): void {
    const known = this.weightOf(place);
    if (known === 0) met.push(place);
    this.weights[place] = known + weight;
  }

  private weightOf = (place: number): number => this.weights[place] ?? 0;

  /** The rows behind the rarest tokens that others have too; those of titles and those of problems apart. */
  private rarestOf({ titleWords, problemWords }: Profile): number[][] {
    const rarest = (tokens: Iterable<string | number>, most: number): number[][] =>
      Array.from(tokens, (token) => this.rows.get(token) ?? [])
        .filter((places) => places.length > 0)
        .sort((one, other) => one.length - other.length)
        .slice(0, most);
    return [...rarest(titleTokens(titleWords), TITLE_TOKENS), ...rarest(problemWords, PROBLEM_TOKENS)];
  }
}
