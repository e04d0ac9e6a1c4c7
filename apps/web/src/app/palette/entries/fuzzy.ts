/** Without accents, case and signs: « L’Équipe » → `l equipe`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Do the letters follow one another from here, others between them? How tightly: 1 where nothing is between. */
function tightnessFrom(text: string, letters: string, start: number): number {
  let at = start - 1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return 0;
  }
  return letters.length / (at - start + 1);
}

/** The best of those that begin where a word begins: what is left out is left out of words. */
const tightness = (text: string, letters: string): number =>
  Math.max(
    0,
    ...[...text]
      .map((letter, at) => ({ letter, at, before: text[at - 1] ?? ' ' }))
      .filter(({ letter, before }) => before === ' ' && letter === letters[0])
      .map(({ at }) => tightnessFrom(text, letters, at)),
  );

function scoreOfWord(text: string, word: string): number {
  if (text.startsWith(word)) return 4;
  if (text.includes(` ${word}`)) return 3;
  if (text.includes(word)) return 2;
  const tight = word.length >= 3 ? tightness(text, word) : 0;
  return tight >= 0.4 ? tight : 0;
}

/** How well a text answers what is typed: 0 not at all; every word must be found, in any order. */
export function scoreOf(text: string, typed: string): number {
  const [where, words] = [folded(text), folded(typed).split(' ').filter(Boolean)];
  if (words.length === 0) return 1;
  const scores = words.map((word) => scoreOfWord(where, word));
  if (scores.some((score) => score === 0)) return 0;
  return scores.reduce((sum, score) => sum + score, 0) / words.length;
}

/** Those that answer, the best first; those that answer alike stay in their order. */
export const bestOf = <Item>(
  items: readonly Item[],
  typed: string,
  textOf: (item: Item) => string,
): readonly Item[] =>
  items
    .map((item) => ({ item, score: scoreOf(textOf(item), typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
