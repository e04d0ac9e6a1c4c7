import { contentWords } from './content-words';

/** What a use case is compared by. A row of an import may have no problem yet. */
export interface Compared {
  readonly title: string;
  readonly problem: string | null;
  readonly clientIds?: readonly string[];
}

/** A use case made ready to be compared many times; numbers are hashes, sorted, each once. */
export interface Profile {
  /** Content words of the title in their order. */
  readonly titleWords: readonly string[];
  readonly titleWordSet: Int32Array;
  /** Trigrams of the title's words, padded as `pg_trgm` does. */
  readonly titleTrigrams: Int32Array;
  readonly problemWords: Int32Array;
  readonly clientIds: readonly string[];
}

/** Beyond this a problem says nothing new. In characters. */
const PROBLEM_READ = 2000;

/** FNV-1a, 32 bits: two words of a register hardly ever meet. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const sortedSet = (numbers: Iterable<number>): Int32Array => Int32Array.from(new Set(numbers)).sort();

function* trigramsOf(words: readonly string[]): Generator<number> {
  for (const word of words) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) yield hashOf(padded.slice(at, at + 3));
  }
}

export function profileOf({ title, problem, clientIds = [] }: Compared): Profile {
  const titleWords = contentWords(title);
  return {
    titleWords,
    titleWordSet: sortedSet(titleWords.map(hashOf)),
    titleTrigrams: sortedSet(trigramsOf(titleWords)),
    problemWords: sortedSet(contentWords((problem ?? '').slice(0, PROBLEM_READ)).map(hashOf)),
    clientIds,
  };
}

/** How many numbers two sorted sets share. */
export function shared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  let at = 0;
  let to = 0;
  while (at < a.length && to < b.length) {
    const difference = (a[at] ?? 0) - (b[to] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) at++;
    if (difference >= 0) to++;
  }
  return count;
}
