import type { RuleName } from '@jalon/contracts/lifecycle/lifecycle-view';

/** The word being typed, from where to where in the text. */
export interface Completing {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const SAID = new Set(['and', 'or', 'not', 'in', 'true', 'false']);
const MOST = 8;

/** The name that ends at the caret; null inside a text, at a word of the language, or where nothing is typed. */
export function completingAt(text: string, caret: number): Completing | null {
  const before = text.slice(0, caret);
  const isQuoted = (before.match(/'/g) ?? []).length % 2 === 1;
  const word = /[\p{L}_][\p{L}\d_]*$/u.exec(before)?.[0] ?? '';
  if (isQuoted || word.length < 2 || SAID.has(word)) return null;
  return { word, from: caret - word.length, to: caret };
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Names whose id or words hold what is typed; those that begin with it first. Nothing once a name is complete. */
export function suggestionsFor(word: string, names: readonly RuleName[]): readonly RuleName[] {
  const sought = plain(word);
  if (names.some(({ id }) => id === word)) return [];
  const rank = ({ id, fr, en }: RuleName): number => {
    if (plain(id).startsWith(sought)) return 0;
    return [id, fr, en].some((said) => plain(said).includes(sought)) ? 1 : 2;
  };
  return names
    .map((name) => ({ name, rank: rank(name) }))
    .filter((one) => one.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** The text with the name in the place of what was typed, and where the caret then stands. */
export const completed = (text: string, { from, to }: Completing, id: string) => ({
  text: text.slice(0, from) + id + text.slice(to),
  caret: from + id.length,
});
